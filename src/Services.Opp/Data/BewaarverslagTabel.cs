using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Bewaren;

namespace Monitoring.Services.Opp.Data;

/// <summary>Table Bewaarverslag: what was erased, in numbers.</summary>
internal sealed class BewaarverslagTabel : IEntityTypeConfiguration<Bewaarverslag>
{
    public void Configure(EntityTypeBuilder<Bewaarverslag> builder)
    {
        builder.ToTable("Bewaarverslag");
        builder.HasKey(verslag => verslag.Volgnummer);
        builder.Property(verslag => verslag.Brin).HasMaxLength(4).IsUnicode(false);
        builder.HasIndex(verslag => new { verslag.Brin, verslag.Volgnummer });
    }
}
