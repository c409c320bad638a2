using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Domain.Trajecten;

namespace Monitoring.Services.Opp.Data;

/// <summary>Table Traject: of one school, first what is due first.</summary>
internal sealed class TrajectTabel : IEntityTypeConfiguration<Traject>
{
    public void Configure(EntityTypeBuilder<Traject> builder)
    {
        builder.ToTable("Traject");
        builder.HasKey(traject => traject.Id);
        builder.Property(traject => traject.Id).ValueGeneratedNever();
        builder.Property(traject => traject.Brin).HasMaxLength(4).IsUnicode(false);
        builder.Property(traject => traject.Vestiging).HasMaxLength(6).IsUnicode(false);
        builder.Property(traject => traject.Schoolsoort).HasMaxLength(3).IsUnicode(false);
        builder.Property(traject => traject.Soort).HasMaxLength(30).IsUnicode(false);
        builder.Property(traject => traject.Kenmerk).HasMaxLength(Domain.Kenmerk.MaxLengte).IsUnicode(false);
        builder.Property(traject => traject.Open).HasMaxLength(30).IsUnicode(false);
        builder.Property(traject => traject.Versie).IsConcurrencyToken();
        builder.Ignore(traject => traject.Stappen);
        builder.HasIndex(traject => new { traject.Brin, traject.Open, traject.Uiterlijk });
        builder.HasIndex(traject => new { traject.Brin, traject.Soort, traject.Kenmerk, traject.BegonnenOp }).IsUnique();
        builder.HasIndex(traject => traject.OppId);
        // Counts per region and country, of what is open.
        builder.HasIndex(traject => new { traject.Vestiging, traject.Soort, traject.Herkomst, traject.Uiterlijk }).HasFilter("[Open] <> ''");
    }
}
