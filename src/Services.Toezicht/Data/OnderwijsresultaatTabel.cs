using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Resultaten;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class OnderwijsresultaatTabel : IEntityTypeConfiguration<Onderwijsresultaat>
{
    public void Configure(EntityTypeBuilder<Onderwijsresultaat> builder)
    {
        builder.ToTable("Onderwijsresultaat");
        builder.HasKey(rij => new { rij.ObjectId, rij.Schooljaar, rij.Indicator });
        builder.Property(rij => rij.ObjectId).HasMaxLength(ObjectTabel.LengteId);
        builder.Property(rij => rij.Indicator).HasMaxLength(Indicator.LengteCode);
        builder.Property(rij => rij.Waarde).HasPrecision(9, Onderwijsresultaat.Decimalen);
        builder.Property(rij => rij.Norm).HasPrecision(9, Onderwijsresultaat.Decimalen);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
    }
}
