using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class CorrectievoorstelTabel : IEntityTypeConfiguration<Correctievoorstel>
{
    public void Configure(EntityTypeBuilder<Correctievoorstel> builder)
    {
        builder.ToTable("Correctievoorstel");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).ValueGeneratedNever();
        builder.Property(rij => rij.Standaard).HasMaxLength(10);
        builder.Property(rij => rij.Was).HasMaxLength(20);
        builder.Property(rij => rij.Wordt).HasMaxLength(20);
        builder.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
        builder.Property(rij => rij.Door).HasMaxLength(Teamlid.LengteInspecteur);
        builder.Property(rij => rij.AfgehandeldDoor).HasMaxLength(Teamlid.LengteInspecteur);
        builder.Property(rij => rij.Afwijzing).HasMaxLength(VrijeTekst.Lengte);
        builder.HasIndex(rij => rij.Onderzoek);
        // One that waits for each standaard and for the eindoordeel, and the work list reads only those.
        builder.HasIndex(rij => new { rij.Onderzoek, rij.Standaard }, "IX_Correctievoorstel_EenOpen").IsUnique().HasFilter("[AfgehandeldOp] IS NULL");
    }
}
