using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Opp.Inzien;

namespace Monitoring.Services.Opp.Data;

/// <summary>Table Inzageregel: who looked at what.</summary>
internal sealed class InzageregelTabel : IEntityTypeConfiguration<Inzageregel>
{
    public void Configure(EntityTypeBuilder<Inzageregel> builder)
    {
        builder.ToTable("Inzageregel");
        builder.HasKey(regel => regel.Volgnummer);
        builder.Property(regel => regel.Brin).HasMaxLength(4).IsUnicode(false);
        builder.Property(regel => regel.Kijker).HasMaxLength(4).IsUnicode(false);
        builder.HasOne<Inzage>().WithMany().HasForeignKey(regel => regel.InzageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(regel => new { regel.Brin, regel.Volgnummer });
    }
}
