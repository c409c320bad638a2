using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Domain.Werk;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class WijzigingTabel : IEntityTypeConfiguration<Wijziging>
{
    public void Configure(EntityTypeBuilder<Wijziging> builder)
    {
        builder.ToTable("Wijziging");
        builder.HasKey(rij => new { rij.Zaak, rij.Versie });
        builder.Property(rij => rij.Zaak).HasColumnName("Onderzoek");
        builder.Property(rij => rij.Door).HasMaxLength(Teamlid.LengteInspecteur);
        builder.Property(rij => rij.Wat).HasMaxLength(Wijziging.LengteWat);
    }
}
