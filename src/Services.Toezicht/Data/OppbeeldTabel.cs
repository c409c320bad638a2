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
        // Of a live event and a building that write the same row at the same moment, one begins again.
        builder.Property(rij => rij.Versie).IsConcurrencyToken();
        builder.Property(rij => rij.Id).HasMaxLength(40);
        builder.Property(rij => rij.Vestiging).HasMaxLength(6);
        builder.Property(rij => rij.Schoolsoort).HasMaxLength(3);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        // The risk view counts per vestiging from this index alone.
        builder.HasIndex(rij => new { rij.Vestiging, rij.VoldoetAanWet });
        // Leavers, counted per vestiging and schooljaar.
        builder.HasIndex(rij => new { rij.Vestiging, rij.Uitstroomjaar, rij.Schoolsoort, rij.Herkomst, rij.OpOfBovenPlan, rij.LaatGewijzigd }).HasFilter("[Uitstroomjaar] IS NOT NULL");
    }
}
