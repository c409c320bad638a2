using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Escalatie;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class MinistermeldingTabel : IEntityTypeConfiguration<Ministermelding>
{
    public void Configure(EntityTypeBuilder<Ministermelding> builder)
    {
        builder.ToTable("Ministermelding");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).ValueGeneratedNever();
        builder.Property(rij => rij.Onderzoeknummer).HasMaxLength(Onderzoek.LengteNummer);
        builder.Property(rij => rij.ObjectSoort).HasMaxLength(10);
        builder.Property(rij => rij.ObjectCode).HasMaxLength(ObjectTabel.LengteCode);
        builder.Property(rij => rij.ObjectNaam).HasMaxLength(200);
        builder.Property(rij => rij.Toezichtsector).HasMaxLength(3);
        builder.Property(rij => rij.Brief).HasMaxLength(VrijeTekst.Lengte);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        // One letter for each onderzoek, also when two try.
        builder.HasIndex(rij => rij.Onderzoek).IsUnique();
    }
}
