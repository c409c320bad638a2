using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Data;

/// <summary>Table OppVersie: the earlier versions of each OPP.</summary>
internal sealed class OppVersieTabel : IEntityTypeConfiguration<OppVersie>
{
    public void Configure(EntityTypeBuilder<OppVersie> builder)
    {
        builder.ToTable("OppVersie");
        builder.HasKey(versie => new { versie.OppId, versie.Versie });
        builder.Property(versie => versie.Versie).ValueGeneratedNever();
    }
}
