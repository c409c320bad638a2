using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Data;

internal sealed class SchoolVestigingTabel : IEntityTypeConfiguration<SchoolVestiging>
{
    public void Configure(EntityTypeBuilder<SchoolVestiging> builder)
    {
        builder.ToTable("SchoolVestiging");
        builder.HasKey(vestiging => vestiging.Code);
        builder.Property(vestiging => vestiging.Code).HasMaxLength(6).IsUnicode(false);
        builder.Property(vestiging => vestiging.Brin).HasMaxLength(4).IsUnicode(false);
        builder.Property(vestiging => vestiging.SwvCode).HasMaxLength(6).IsUnicode(false);
        builder.Property(vestiging => vestiging.BevoegdGezag).HasMaxLength(5).IsUnicode(false);
        // Of two replicas that read the same row the later one fails and reads again: an older event never undoes a newer one.
        builder.Property(vestiging => vestiging.Versie).IsConcurrencyToken();
        builder.HasIndex(vestiging => vestiging.Brin);
        builder.HasIndex(vestiging => vestiging.SwvCode);
        builder.HasIndex(vestiging => vestiging.BevoegdGezag);
    }
}
