using System.Text.Json;
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
        builder.Property(rij => rij.HerstelVan).HasMaxLength(Onderzoek.LengteNummer);
        builder.Property(rij => rij.Soort).HasMaxLength(20);
        builder.Property(rij => rij.ObjectSoort).HasMaxLength(10);
        builder.Property(rij => rij.ObjectCode).HasMaxLength(ObjectTabel.LengteCode);
        builder.Property(rij => rij.ObjectNaam).HasMaxLength(200);
        builder.Property(rij => rij.Sector).HasMaxLength(3);
        builder.Property(rij => rij.Toezichtsector).HasMaxLength(3);
        builder.Property(rij => rij.Schoolsoort).HasMaxLength(3);
        builder.Property(rij => rij.Bekostiging).HasMaxLength(15);
        builder.Property(rij => rij.Bestuur).HasMaxLength(5);
        builder.Property(rij => rij.Fase).HasMaxLength(15);
        builder.Property(rij => rij.Eindoordeel).HasMaxLength(20);
        builder.Property(rij => rij.VoorgesteldEindoordeel).HasMaxLength(20);
        builder.Property(rij => rij.VorigEindoordeel).HasMaxLength(20);
        builder.Property(rij => rij.EindoordeelDoor).HasMaxLength(Teamlid.LengteInspecteur);
        builder.Property(rij => rij.VastgesteldDoor).HasMaxLength(Teamlid.LengteInspecteur);
        builder.Property(rij => rij.Afwijkingsreden).HasMaxLength(VrijeTekst.Lengte);
        builder.Property(rij => rij.Staakreden).HasMaxLength(VrijeTekst.Lengte);
        builder.Property(rij => rij.Herkomst).HasMaxLength(10);
        builder.Property(rij => rij.Zoektekst).HasMaxLength(270);
        builder.Property(rij => rij.Stap).HasMaxLength(20);
        builder.Property(rij => rij.WachtOp).HasMaxLength(10);
        builder.Property(rij => rij.OordelenVooraf).AlsJson<IReadOnlyDictionary<string, string>, Dictionary<string, string>>();
        builder.HasIndex(rij => rij.Nummer).IsUnique();
        builder.HasIndex(rij => rij.Sleutel).IsUnique();
        builder.HasIndex(rij => new { rij.ObjectSoort, rij.ObjectCode, rij.Soort }, EenOpen).IsUnique().HasFilter("[Vaststellingsdatum] IS NULL AND [GestaaktOp] IS NULL");
        builder.HasIndex(rij => new { rij.ObjectSoort, rij.ObjectCode, rij.Startdatum });
        builder.HasIndex(rij => new { rij.Vaststellingsdatum, rij.Nummer });
        // The lists of onderzoeken, the latest start first, all of them and those of one status, with what a search looks in.
        builder.HasIndex(rij => new { rij.Startdatum, rij.Nummer, rij.Id, rij.Zoektekst }).IsDescending(true, false, false, false);
        builder.HasIndex(rij => new { rij.Fase, rij.Startdatum, rij.Nummer, rij.Id, rij.Zoektekst }).IsDescending(false, true, false, false, false);
        // The planning: of each kind the last one at each object.
        builder.HasIndex(rij => new { rij.Soort, rij.ObjectSoort, rij.ObjectCode, rij.Vaststellingsdatum });
        builder.HasIndex(rij => new { rij.Bestuur, rij.Vaststellingsdatum });
        // The work list in its order, with what it counts by.
        builder.HasIndex(rij => new { rij.Uiterlijk, rij.Nummer, rij.Soort, rij.WachtOp, rij.Stap }).HasFilter("[Uiterlijk] IS NOT NULL");
        builder.HasIndex(rij => rij.HerstelVan);

        builder.OwnsMany(rij => rij.Oordelen, oordeel =>
        {
            oordeel.ToTable("StandaardOordeel");
            oordeel.WithOwner().HasForeignKey("OnderzoekId");
            oordeel.HasKey("OnderzoekId", nameof(StandaardOordeel.Standaard));
            oordeel.Property(rij => rij.Standaard).HasMaxLength(10);
            oordeel.Property(rij => rij.Oordeel).HasMaxLength(20);
            oordeel.Property(rij => rij.Toelichting).HasMaxLength(VrijeTekst.Lengte);
        });
        builder.OwnsMany(rij => rij.Opgelegd, opdracht =>
        {
            opdracht.ToTable("OpgelegdeHerstelopdracht");
            opdracht.WithOwner().HasForeignKey("OnderzoekId");
            opdracht.HasKey(rij => rij.Id);
            opdracht.Property(rij => rij.Id).ValueGeneratedNever();
            opdracht.Property(rij => rij.Standaard).HasMaxLength(10);
            opdracht.Property(rij => rij.Element).HasMaxLength(40);
            opdracht.Property(rij => rij.Rechtsgrond).HasMaxLength(40);
        });
        builder.OwnsMany(rij => rij.Team, lid =>
        {
            lid.ToTable("Teamlid");
            lid.WithOwner().HasForeignKey("OnderzoekId");
            lid.HasKey("OnderzoekId", nameof(Teamlid.Inspecteur));
            lid.Property(rij => rij.Inspecteur).HasMaxLength(Teamlid.LengteInspecteur);
            lid.HasIndex(rij => rij.Inspecteur);
        });
        builder.OwnsMany(rij => rij.Bezoeken, bezoek =>
        {
            bezoek.ToTable("Bezoek");
            bezoek.WithOwner().HasForeignKey("OnderzoekId");
            bezoek.HasKey(rij => rij.Id);
            bezoek.Property(rij => rij.Id).ValueGeneratedNever();
            bezoek.Property(rij => rij.Toelichting).HasMaxLength(VrijeTekst.Lengte);
        });
        builder.OwnsMany(rij => rij.Bevindingen, bevinding =>
        {
            bevinding.ToTable("Bevinding");
            bevinding.WithOwner().HasForeignKey("OnderzoekId");
            bevinding.HasKey(rij => rij.Id);
            bevinding.Property(rij => rij.Id).ValueGeneratedNever();
            bevinding.Property(rij => rij.Standaard).HasMaxLength(10);
            bevinding.Property(rij => rij.Element).HasMaxLength(40);
            bevinding.Property(rij => rij.Tekst).HasMaxLength(VrijeTekst.Lengte);
        });
        builder.OwnsMany(rij => rij.Aanbevelingen, aanbeveling =>
        {
            aanbeveling.ToTable("Aanbeveling");
            aanbeveling.WithOwner().HasForeignKey("OnderzoekId");
            aanbeveling.HasKey(rij => rij.Id);
            aanbeveling.Property(rij => rij.Id).ValueGeneratedNever();
            aanbeveling.Property(rij => rij.Standaard).HasMaxLength(10);
            aanbeveling.Property(rij => rij.Tekst).HasMaxLength(VrijeTekst.Lengte);
        });
        builder.OwnsMany(rij => rij.Rondes, ronde =>
        {
            ronde.ToTable("Conceptronde");
            ronde.WithOwner().HasForeignKey("OnderzoekId");
            ronde.HasKey("OnderzoekId", nameof(Conceptronde.Nummer));
            ronde.Property(rij => rij.Nummer).ValueGeneratedNever();
            ronde.Property(rij => rij.Zienswijze).HasMaxLength(VrijeTekst.Lengte);
            ronde.Property(rij => rij.Reactie).HasMaxLength(VrijeTekst.Lengte);
            // A document that is only ever read as a whole; its parts are those of the report.
            ronde.Property(rij => rij.Rapport).HasConversion(rapport => JsonSerializer.Serialize(rapport, JsonSerializerOptions.Default), json => JsonSerializer.Deserialize<Rapport>(json, JsonSerializerOptions.Default)!);
        });
        builder.OwnsMany(rij => rij.Correcties, correctie =>
        {
            correctie.ToTable("Correctie");
            correctie.WithOwner().HasForeignKey("OnderzoekId");
            correctie.HasKey("OnderzoekId", nameof(Correctie.Nummer));
            correctie.Property(rij => rij.Nummer).ValueGeneratedNever();
            correctie.Property(rij => rij.Standaard).HasMaxLength(10);
            correctie.Property(rij => rij.Was).HasMaxLength(20);
            correctie.Property(rij => rij.Wordt).HasMaxLength(20);
            correctie.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
            correctie.Property(rij => rij.Door).HasMaxLength(Teamlid.LengteInspecteur);
            correctie.Property(rij => rij.BevestigdDoor).HasMaxLength(Teamlid.LengteInspecteur);
        });
        foreach (var lijst in new[] { nameof(Onderzoek.Oordelen), nameof(Onderzoek.Opgelegd), nameof(Onderzoek.Team), nameof(Onderzoek.Bezoeken), nameof(Onderzoek.Bevindingen), nameof(Onderzoek.Aanbevelingen), nameof(Onderzoek.Rondes), nameof(Onderzoek.Correcties) })
        {
            builder.Navigation(lijst).UsePropertyAccessMode(PropertyAccessMode.Field);
        }

        builder.Ignore(rij => rij.LaatsteRonde);
        builder.Ignore(rij => rij.Kader);
        builder.Ignore(rij => rij.Voorstel);
        builder.Ignore(rij => rij.TeBeoordelen);
        builder.Ignore(rij => rij.IsVastgesteld);
    }
}
