using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class OppbeeldTabel : IEntityTypeConfiguration<Oppbeeld>
{
    public void Configure(EntityTypeBuilder<Oppbeeld> builder)
    {
        builder.ToTable("Oppbeeld");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).HasMaxLength(40);
        builder.Property(rij => rij.Vestiging).HasMaxLength(6);
        // The risk view counts per vestiging from this index alone.
        builder.HasIndex(rij => new { rij.Vestiging, rij.VoldoetAanWet });
    }
}
