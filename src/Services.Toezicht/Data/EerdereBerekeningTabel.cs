using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Resultaten;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class EerdereBerekeningTabel : IEntityTypeConfiguration<EerdereBerekening>
{
    public void Configure(EntityTypeBuilder<EerdereBerekening> builder)
    {
        builder.ToTable("EerdereBerekening");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).ValueGeneratedNever();
        builder.Property(rij => rij.ObjectId).HasMaxLength(ObjectTabel.LengteId);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        builder.Property(rij => rij.Berekening).HasConversion(BerekendOordeelTabel.AlsJson);
        builder.HasIndex(rij => new { rij.ObjectId, rij.VervallenOp });
    }
}
