using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class SignaalstandTabel : IEntityTypeConfiguration<Signaalstand>
{
    public void Configure(EntityTypeBuilder<Signaalstand> builder)
    {
        builder.ToTable("Signaalstand");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).ValueGeneratedNever();
        builder.HasData(new { Id = Signaalstand.EnigeId, Versie = 0, Bouw = 0 });
    }
}
