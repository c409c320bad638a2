using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class JaarrekeningbeeldTabel : IEntityTypeConfiguration<Jaarrekeningbeeld>
{
    public void Configure(EntityTypeBuilder<Jaarrekeningbeeld> builder)
    {
        builder.ToTable("Jaarrekeningbeeld");
        builder.HasKey(rij => rij.Id);
        // Of a live event and a building that write the same row at the same moment, one begins again.
        builder.Property(rij => rij.Versie).IsConcurrencyToken();
        builder.Property(rij => rij.Id).HasMaxLength(60);
        builder.Property(rij => rij.BevoegdGezag).HasMaxLength(5);
        builder.Property(rij => rij.SwvCode).HasMaxLength(6);
        builder.Property(rij => rij.Signalen).HasMaxLength(200);
        builder.HasIndex(rij => new { rij.BevoegdGezag, rij.Boekjaar });
        builder.HasIndex(rij => new { rij.SwvCode, rij.Boekjaar });
    }
}
