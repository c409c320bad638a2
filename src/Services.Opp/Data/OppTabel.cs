using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Data;

/// <summary>Table Opp. Its indexes serve one question each: which OPP is this, which term is over at this school, what is to be done there, how many per vestiging, what must be judged anew.</summary>
/// <param name="hoofdlettersTellen">True where the database would otherwise take 'a1' and 'A1' for one kenmerk.</param>
internal sealed class OppTabel(bool hoofdlettersTellen) : IEntityTypeConfiguration<Ontwikkelingsperspectief>
{
    public void Configure(EntityTypeBuilder<Ontwikkelingsperspectief> builder)
    {
        builder.ToTable("Opp");
        builder.HasKey(opp => opp.Id);
        builder.Property(opp => opp.Id).ValueGeneratedNever();
        builder.Property(opp => opp.Brin).HasMaxLength(4).IsUnicode(false);
        var kenmerk = builder.Property(opp => opp.Kenmerk).HasMaxLength(Domain.Kenmerk.MaxLengte).IsUnicode(false);
        if (hoofdlettersTellen)
        {
            kenmerk.UseCollation("Latin1_General_BIN2");
        }

        builder.Property(opp => opp.Pseudoniem).HasMaxLength(Domain.Pseudoniem.Bytes);
        builder.Property(opp => opp.SleutelId).HasMaxLength(8).IsUnicode(false);
        builder.Property(opp => opp.Vestiging).HasMaxLength(6).IsUnicode(false);
        builder.Property(opp => opp.Schoolsoort).HasMaxLength(3).IsUnicode(false);

        builder.Ignore(opp => opp.Dossier);
        builder.HasMany(opp => opp.Geschiedenis).WithOne().HasForeignKey(versie => versie.OppId).IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(opp => opp.Geschiedenis).UsePropertyAccessMode(PropertyAccessMode.Field);

        builder.HasIndex(opp => new { opp.Brin, opp.Kenmerk }).IsUnique();
        // All that the counts of a work list and of a region ask, so that they never open the row with the dossier.
        builder.HasIndex(opp => new { opp.Brin, opp.IsBeeindigd, opp.ActieVoor, opp.Oorzaken, opp.BinnenZesWeken, opp.UitersteDatum, opp.Vestiging, opp.Schoolsoort, opp.Herkomst, opp.GewistOp });
        // Only of the OPP's that it is about: a running OPP costs nothing here.
        builder.HasIndex(opp => new { opp.Brin, opp.UitstroomOp }).HasFilter("UitstroomOp IS NOT NULL");
        builder.HasIndex(opp => opp.BeeindigdOp).HasFilter("BeeindigdOp IS NOT NULL AND GewistOp IS NULL");
        // What a key of the pseudonym was not yet replaced of, and whether one is missing.
        builder.HasIndex(opp => opp.SleutelId).HasFilter("GewistOp IS NULL");
        builder.HasIndex(opp => opp.HerbeoordeelOp);
        builder.HasIndex(opp => opp.RegelboekVersie);
        builder.HasIndex(opp => new { opp.Brin, opp.Status, opp.UitersteDatum });
        builder.HasIndex(opp => new { opp.Vestiging, opp.Schoolsoort, opp.Schooljaar, opp.Status, opp.BinnenZesWeken, opp.UitersteDatum });
    }
}
