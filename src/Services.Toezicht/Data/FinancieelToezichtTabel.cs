using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class FinancieelToezichtTabel : IEntityTypeConfiguration<FinancieelToezicht>
{
    public void Configure(EntityTypeBuilder<FinancieelToezicht> builder)
    {
        builder.ToTable("FinancieelToezicht");
        builder.HasKey(rij => rij.Id);
        // Of a live event and a building that write the same row at the same moment, one begins again.
        builder.Property(rij => rij.Versie).IsConcurrencyToken();
        builder.Property(rij => rij.Id).HasMaxLength(60);
        builder.Property(rij => rij.BevoegdGezag).HasMaxLength(5);
        builder.HasIndex(rij => rij.BevoegdGezag);
    }
}
