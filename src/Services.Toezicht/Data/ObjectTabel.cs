using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class ObjectTabel : IEntityTypeConfiguration<ObjectVanToezicht>
{
    /// <summary>Longest code: vestiging, hyphen and afdeling.</summary>
    public const int LengteCode = 20;

    public const int LengteId = 40;

    public void Configure(EntityTypeBuilder<ObjectVanToezicht> builder)
    {
        builder.ToTable("ObjectVanToezicht");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).HasMaxLength(LengteId);
        builder.Property(rij => rij.Soort).HasMaxLength(10);
        builder.Property(rij => rij.Code).HasMaxLength(LengteCode);
        builder.Property(rij => rij.Naam).HasMaxLength(200);
        builder.Property(rij => rij.Sector).HasMaxLength(3);
        builder.Property(rij => rij.Cluster).HasMaxLength(3);
        builder.Property(rij => rij.Bekostiging).HasMaxLength(15);
        builder.Property(rij => rij.Opvolger).HasMaxLength(LengteId);
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

        builder.Property<DateOnly?>("_peildatumStam").HasColumnName("PeildatumStam");
        builder.Property<DateOnly?>("_peildatumSchoolsoort").HasColumnName("PeildatumSchoolsoort");

        builder.Property(rij => rij.Leerlingpeilingen).AlsJson<IReadOnlyList<Leerlingpeiling>, Leerlingpeiling[]>();
        builder.Property(rij => rij.Bestuurspeilingen).AlsJson<IReadOnlyList<Bestuurspeiling>, Bestuurspeiling[]>();
        builder.OwnsMany(rij => rij.Toezichtperioden, periode =>
        {
            periode.ToTable("Toezichtperiode");
            periode.WithOwner().HasForeignKey("ObjectId");
            periode.HasKey("ObjectId", nameof(Toezichtperiode.Nummer));
            periode.Property(rij => rij.Nummer).ValueGeneratedNever();
            periode.Property(rij => rij.Soort).HasMaxLength(25);
            periode.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
            periode.Property(rij => rij.Redeneinde).HasMaxLength(VrijeTekst.Lengte);
            periode.Property(rij => rij.Door).HasMaxLength(Teamlid.LengteInspecteur);
        });
        builder.Navigation(rij => rij.Toezichtperioden).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(rij => rij.Stand);
        builder.Ignore(rij => rij.Toezichtsector);
        builder.HasIndex(rij => new { rij.Soort, rij.Naam, rij.Code });
        builder.HasIndex(rij => new { rij.Naam, rij.Code });
        builder.HasIndex(rij => new { rij.SwvCode, rij.Soort, rij.Code });
        // What a bestuur runs.
        builder.HasIndex(rij => new { rij.BevoegdGezag, rij.Soort });
        // What went over into another: nearly none.
        builder.HasIndex(rij => new { rij.Opvolger, rij.GeldigTot });
    }
}
