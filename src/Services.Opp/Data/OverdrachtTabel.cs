using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Overdrachten;

namespace Monitoring.Services.Opp.Data;

/// <summary>Table Overdracht: what came to one school, first what is due first; and what became of one OPP.</summary>
internal sealed class OverdrachtTabel : IEntityTypeConfiguration<Overdracht>
{
    public void Configure(EntityTypeBuilder<Overdracht> builder)
    {
        builder.ToTable("Overdracht");
        builder.HasKey(overdracht => overdracht.Id);
        builder.Property(overdracht => overdracht.Id).ValueGeneratedNever();
        builder.Property(overdracht => overdracht.NaarBrin).HasMaxLength(4).IsUnicode(false);
        builder.Property(overdracht => overdracht.NaarVestiging).HasMaxLength(6).IsUnicode(false);
        builder.Property(overdracht => overdracht.Versie).IsConcurrencyToken();
        builder.HasOne<Ontwikkelingsperspectief>().WithMany().HasForeignKey(overdracht => overdracht.OppId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(overdracht => new { overdracht.NaarBrin, overdracht.Antwoord, overdracht.Uiterlijk });
        builder.HasIndex(overdracht => overdracht.NieuwOppId).HasFilter("NieuwOppId IS NOT NULL");
    }
}
