using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class OordeelpeilingTabel : IEntityTypeConfiguration<Oordeelpeiling>
{
    public void Configure(EntityTypeBuilder<Oordeelpeiling> builder)
    {
        builder.ToTable("Oordeelpeiling");
        builder.HasKey(rij => rij.ObjectId);
        builder.Property(rij => rij.ObjectId).HasMaxLength(ObjectTabel.LengteId);
        builder.Property(rij => rij.Peildatum).IsConcurrencyToken();
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
    }
}
