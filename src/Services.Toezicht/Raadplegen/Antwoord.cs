using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Bericht = Monitoring.Contracts.Toezicht.V1;
using Domein = Monitoring.Services.Toezicht.Domain;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>What the domain knows, in the form of the wire.</summary>
internal static class Antwoord
{
    private const int NietBekend = -1;

    public static Bericht.ToezichtObject Van(ObjectVanToezicht rij) => new()
    {
        Soort = rij.Soort,
        Code = rij.Code,
        Naam = rij.Naam,
        Sector = rij.Sector,
        BevoegdGezag = rij.BevoegdGezag,
        SwvCode = rij.SwvCode,
        Plaats = rij.Plaats,
        Provincie = rij.Provincie,
        Leerlingen = rij.Leerlingen ?? NietBekend,
        Peildatum = Datum.Schrijf(rij.Peildatum),
        Herkomst = rij.Herkomst,
    };

    public static Bericht.Onderzoek Van(Domein.Onderzoeken.Onderzoek rij, ObjectVanToezicht bij)
    {
        var voorstel = rij.Voorstel;
        return new Bericht.Onderzoek
        {
            Id = rij.Id.ToString(),
            Versie = rij.Versie,
            Nummer = rij.Nummer,
            Soort = rij.Soort,
            Object = Van(bij),
            Status = rij.Status,
            Startdatum = Datum.Schrijf(rij.Startdatum),
            Vaststellingsdatum = Datum.Schrijf(rij.Vaststellingsdatum),
            Oordelen = { rij.Kader.Standaarden.Select(standaard => Van(standaard, rij.Oordelen.FirstOrDefault(oordeel => oordeel.Standaard == standaard.Code))) },
            Herstelopdrachten = { rij.Herstelopdrachten.OrderBy(opdracht => opdracht.Standaard, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Id).Select(Van) },
            VoorstelEindoordeel = rij.VoorgesteldEindoordeel ?? voorstel.Eindoordeel ?? "",
            VoorstelToelichting = voorstel.Toelichting,
            VoorstelIsAanname = voorstel.IsAanname,
            Eindoordeel = rij.Eindoordeel ?? "",
            Afwijkingsreden = rij.Afwijkingsreden,
            HerstelonderzoekUiterlijk = Datum.Schrijf(rij.HerstelonderzoekUiterlijk),
            Herkomst = rij.Herkomst,
        };
    }

    public static Bericht.Standaard Van(Domein.Kaders.Standaard standaard) => new()
    {
        Code = standaard.Code,
        Naam = standaard.Naam,
        Kwaliteitsgebied = standaard.Kwaliteitsgebied,
        WeegtMee = standaard.WeegtMee,
        HerkomstCode = standaard.HerkomstCode,
    };

    public static Bericht.Rechtsgrond Van(Domein.Onderzoeken.Rechtsgrond grond) => new()
    {
        Id = grond.Id,
        Wet = grond.Wet,
        Artikel = grond.Artikel,
        Lid = grond.Lid,
        Omschrijving = grond.Omschrijving,
        GeldigVan = Datum.Schrijf(grond.Geldig.Van),
        GeldigTot = Datum.Schrijf(grond.Geldig.Tot),
        Bron = grond.Bron,
    };

    private static Bericht.StandaardOordeel Van(Domein.Kaders.Standaard standaard, Domein.Onderzoeken.StandaardOordeel? oordeel) => new()
    {
        Standaard = standaard.Code,
        Naam = standaard.Naam,
        Kwaliteitsgebied = standaard.Kwaliteitsgebied,
        Oordeel = oordeel?.Oordeel ?? "",
        Toelichting = oordeel?.Toelichting ?? "",
    };

    private static Bericht.Herstelopdracht Van(Domein.Onderzoeken.Herstelopdracht opdracht) => new()
    {
        Id = opdracht.Id.ToString(),
        Standaard = opdracht.Standaard,
        Rechtsgrond = opdracht.Rechtsgrond,
        RechtsgrondTekst = Domein.Onderzoeken.Rechtsgrond.Vind(opdracht.Rechtsgrond)?.Aanhaling ?? opdracht.Rechtsgrond,
        Omschrijving = opdracht.Omschrijving,
        Hersteltermijn = Datum.Schrijf(opdracht.Hersteltermijn),
        Status = opdracht.Status,
    };
}
