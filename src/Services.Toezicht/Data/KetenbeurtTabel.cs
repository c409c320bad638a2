using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class KetenbeurtTabel : IEntityTypeConfiguration<Ketenbeurt>
{
    public void Configure(EntityTypeBuilder<Ketenbeurt> builder)
    {
        builder.ToTable("Ketenbeurt");
        builder.HasKey(rij => rij.ObjectId);
        builder.Property(rij => rij.ObjectId).HasMaxLength(ObjectTabel.LengteId);
        builder.Property(rij => rij.Nummer).IsConcurrencyToken();
    }
}
