using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class AansluitingTabel : IEntityTypeConfiguration<Aansluiting>
{
    public void Configure(EntityTypeBuilder<Aansluiting> builder)
    {
        builder.ToTable("Aansluiting");
        builder.HasKey(rij => new { rij.ObjectId, rij.Peildatum });
        builder.Property(rij => rij.ObjectId).HasMaxLength(ObjectTabel.LengteId);
        builder.Property(rij => rij.SwvCode).HasMaxLength(6);
        // From a samenwerkingsverband to all that was ever its member.
        builder.HasIndex(rij => new { rij.SwvCode, rij.ObjectId });
    }
}
