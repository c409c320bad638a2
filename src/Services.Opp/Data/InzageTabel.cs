using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Inzien;

namespace Monitoring.Services.Opp.Data;

/// <summary>Table Inzage: requests of the Inspectie, by school and by inspecteur.</summary>
internal sealed class InzageTabel : IEntityTypeConfiguration<Inzage>
{
    private const int MaxLengteAccount = 100;

    public void Configure(EntityTypeBuilder<Inzage> builder)
    {
        builder.ToTable("Inzage");
        builder.HasKey(inzage => inzage.Id);
        builder.Property(inzage => inzage.Id).ValueGeneratedNever();
        builder.Property(inzage => inzage.Brin).HasMaxLength(4).IsUnicode(false);
        builder.Property(inzage => inzage.Onderzoek).HasMaxLength(Inzage.MaxLengteOnderzoek).IsUnicode(false);
        builder.Property(inzage => inzage.Reden).HasMaxLength(40).IsUnicode(false);
        builder.Property(inzage => inzage.Inspecteur).HasMaxLength(MaxLengteAccount);
        builder.HasIndex(inzage => new { inzage.Brin, inzage.Tijdstip });
        builder.HasIndex(inzage => new { inzage.Inspecteur, inzage.Tijdstip });
    }
}
