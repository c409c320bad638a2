using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class OnderzoekTabel : IEntityTypeConfiguration<Onderzoek>
{
    /// <summary>One open onderzoek of a kind at an object, also when two start it at the same moment.</summary>
    public const string EenOpen = "IX_Onderzoek_EenOpen";

    public void Configure(EntityTypeBuilder<Onderzoek> builder)
    {
        builder.ToTable("Onderzoek");
        builder.HasKey(rij => rij.Id);
        builder.Property(rij => rij.Id).ValueGeneratedNever();
        builder.Property(rij => rij.Nummer).HasMaxLength(Onderzoek.LengteNummer);
        builder.Property(rij => rij.Soort).HasMaxLength(20);
        builder.Property(rij => rij.ObjectSoort).HasMaxLength(10);
        builder.Property(rij => rij.ObjectCode).HasMaxLength(10);
        builder.Property(rij => rij.ObjectNaam).HasMaxLength(200);
        builder.Property(rij => rij.Sector).HasMaxLength(2);
        builder.Property(rij => rij.Bestuur).HasMaxLength(5);
        builder.Property(rij => rij.Eindoordeel).HasMaxLength(20);
        builder.Property(rij => rij.VoorgesteldEindoordeel).HasMaxLength(20);
        builder.Property(rij => rij.Afwijkingsreden).HasMaxLength(VrijeTekst.Lengte);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        builder.Property(rij => rij.Zoektekst).HasMaxLength(260);
        builder.HasIndex(rij => rij.Nummer).IsUnique();
        builder.HasIndex(rij => rij.Sleutel).IsUnique();
        builder.HasIndex(rij => new { rij.ObjectSoort, rij.ObjectCode, rij.Soort }, EenOpen).IsUnique().HasFilter("[Vaststellingsdatum] IS NULL");
        builder.HasIndex(rij => new { rij.ObjectSoort, rij.ObjectCode, rij.Startdatum });
        builder.HasIndex(rij => new { rij.Vaststellingsdatum, rij.Nummer });
        builder.HasIndex(rij => new { rij.Startdatum, rij.Nummer });

        builder.OwnsMany(rij => rij.Oordelen, oordeel =>
        {
            oordeel.ToTable("StandaardOordeel");
            oordeel.WithOwner().HasForeignKey("OnderzoekId");
            oordeel.HasKey("OnderzoekId", nameof(StandaardOordeel.Standaard));
            oordeel.Property(rij => rij.Standaard).HasMaxLength(10);
            oordeel.Property(rij => rij.Oordeel).HasMaxLength(20);
            oordeel.Property(rij => rij.Toelichting).HasMaxLength(VrijeTekst.Lengte);
        });
        builder.OwnsMany(rij => rij.Herstelopdrachten, opdracht =>
        {
            opdracht.ToTable("Herstelopdracht");
            opdracht.WithOwner().HasForeignKey("OnderzoekId");
            opdracht.HasKey(rij => rij.Id);
            opdracht.Property(rij => rij.Id).ValueGeneratedNever();
            opdracht.Property(rij => rij.Standaard).HasMaxLength(10);
            opdracht.Property(rij => rij.Rechtsgrond).HasMaxLength(40);
            opdracht.Property(rij => rij.Omschrijving).HasMaxLength(VrijeTekst.Lengte);
            opdracht.Property(rij => rij.GerichtAan).HasMaxLength(5);
            opdracht.Property(rij => rij.Status).HasMaxLength(10);
        });
        builder.Navigation(rij => rij.Oordelen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(rij => rij.Herstelopdrachten).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(rij => rij.Kader);
        builder.Ignore(rij => rij.Voorstel);
    }
}
