using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class ObjectTabel : IEntityTypeConfiguration<ObjectVanToezicht>
{
    public void Configure(EntityTypeBuilder<ObjectVanToezicht> builder)
    {
        builder.ToTable("ObjectVanToezicht");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).HasMaxLength(20);
        builder.Property(rij => rij.Soort).HasMaxLength(10);
        builder.Property(rij => rij.Code).HasMaxLength(10);
        builder.Property(rij => rij.Naam).HasMaxLength(200);
        builder.Property(rij => rij.Sector).HasMaxLength(2);
        builder.Property(rij => rij.Schoolsoort).HasMaxLength(3);
        builder.Property(rij => rij.BevoegdGezag).HasMaxLength(5);
        builder.Property(rij => rij.SwvCode).HasMaxLength(6);
        builder.Property(rij => rij.Plaats).HasMaxLength(100);
        builder.Property(rij => rij.Provincie).HasMaxLength(50);
        builder.Property(rij => rij.Postcode4).HasMaxLength(4);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        builder.Property(rij => rij.Zoektekst).HasMaxLength(320);
        foreach (var gezag in new[] { "_gezagStam", "_gezagSchoolsoort", "_gezagSwv", "_gezagLeerlingen" })
        {
            builder.Property<Gezag>(gezag).HasColumnName(char.ToUpperInvariant(gezag[1]) + gezag[2..]).HasConversion(waarde => waarde.Waarde, waarde => new Gezag(waarde));
        }

        builder.Ignore(rij => rij.Stand);
        builder.HasIndex(rij => new { rij.Soort, rij.Naam, rij.Code });
        builder.HasIndex(rij => new { rij.Naam, rij.Code });
    }
}
