using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Bericht = Monitoring.Contracts.Toezicht.V1;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>An onderzoek as a caller may see it: who worked on it is for the Inspectie only.</summary>
internal static class OnderzoekAntwoord
{
    /// <param name="opdrachten">Those of this onderzoek that are not vervallen.</param>
    /// <param name="vanInspectie">True when the caller is an inspecteur.</param>
    public static Bericht.Onderzoek Van(Onderzoek rij, ObjectVanToezicht bij, IEnumerable<Herstelopdracht> opdrachten, bool heeftMelding, bool vanInspectie, DateOnly vandaag)
    {
        var voorstel = rij.Voorstel;
        var kader = rij.Kader;
        var antwoord = new Bericht.Onderzoek
        {
            Id = rij.Id.ToString(),
            Versie = rij.Versie,
            Nummer = rij.Nummer,
            Soort = rij.Soort,
            Object = Antwoord.Van(bij, vanInspectie, vandaag),
            Status = rij.Fase,
            Startdatum = Datum.Schrijf(rij.Startdatum),
            Vaststellingsdatum = Datum.Schrijf(rij.Vaststellingsdatum),
            Oordelen = { kader.Standaarden.Select(standaard => Oordeel(standaard, rij.Oordelen.FirstOrDefault(oordeel => oordeel.Standaard == standaard.Code), kader)) },
            Herstelopdrachten = { opdrachten.OrderBy(opdracht => opdracht.Standaard, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Element, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Id).Select(Antwoord.Van) },
            VoorstelEindoordeel = rij.VoorgesteldEindoordeel ?? voorstel.Eindoordeel ?? "",
            VoorstelToelichting = voorstel.Toelichting,
            VoorstelIsAanname = voorstel.IsAanname,
            VoorstelBron = voorstel.Bron,
            Eindoordeel = rij.Eindoordeel ?? "",
            Afwijkingsreden = rij.Afwijkingsreden,
            HerstelonderzoekUiterlijk = Datum.Schrijf(rij.HerstelonderzoekUiterlijk),
            HerstelonderzoekWoorden = Herstelonderzoekregel.Voor(rij.ObjectSoort, rij.Eindoordeel, rij.Vaststellingsdatum ?? vandaag)?.Woorden ?? "",
            Herkomst = rij.Herkomst,
            Openbaar = rij.IsOpenbaar(vandaag),
            OpenbaarOp = Datum.Schrijf(rij.OpenbaarOp),
            ConceptVerstuurdOp = Datum.Schrijf(rij.ConceptVerstuurdOp),
            ZienswijzeUiterlijk = Datum.Schrijf(rij.ZienswijzeUiterlijk),
            ZienswijzeOp = Datum.Schrijf(rij.ZienswijzeOp),
            Zienswijze = rij.Zienswijze,
            Reactie = rij.ReactieOpZienswijze,
            ZienswijzeAfgerond = rij.IsZienswijzeAfgerond(vandaag),
            VierOgen = rij.VierOgen(vandaag)?.Omschrijving ?? "",
            VorigEindoordeel = rij.VorigEindoordeel,
            OpeenvolgendZeerZwak = rij.OpeenvolgendZeerZwak,
            HerstelVan = rij.HerstelVan,
            HerstelopdrachtenBekend = rij.HerstelopdrachtenBekend,
            Bezoeken = { rij.Bezoeken.OrderBy(bezoek => bezoek.Datum).ThenBy(bezoek => bezoek.Id).Select(bezoek => new Bericht.Bezoek { Id = bezoek.Id.ToString(), Datum = Datum.Schrijf(bezoek.Datum), Lessen = bezoek.Lessen, OpBasiskwaliteit = bezoek.OpBasiskwaliteit, Toelichting = bezoek.Toelichting }) },
            Bevindingen = { rij.Bevindingen.OrderBy(bevinding => bevinding.Standaard, StringComparer.Ordinal).ThenBy(bevinding => bevinding.Id).Select(bevinding => new Bericht.Bevinding { Id = bevinding.Id.ToString(), Standaard = bevinding.Standaard, Element = bevinding.Element, VoldoetAanWet = bevinding.VoldoetAanWet, Tekst = bevinding.Tekst }) },
            Aanbevelingen = { rij.Aanbevelingen.OrderBy(aanbeveling => aanbeveling.Standaard, StringComparer.Ordinal).ThenBy(aanbeveling => aanbeveling.Id).Select(aanbeveling => new Bericht.Aanbeveling { Id = aanbeveling.Id.ToString(), Standaard = aanbeveling.Standaard, Tekst = aanbeveling.Tekst }) },
            Correcties = { rij.Correcties.OrderBy(correctie => correctie.Nummer).Select(correctie => new Bericht.Correctie { Nummer = correctie.Nummer, Datum = Datum.Schrijf(correctie.Datum), Standaard = correctie.Standaard, Was = correctie.Was, Wordt = correctie.Wordt, Reden = correctie.Reden }) },
            Eindoordelen = { kader.Eindoordelen },
            Stap = rij.Stap ?? "",
            Uiterlijk = Datum.Schrijf(rij.Uiterlijk),
            WachtOp = rij.WachtOp ?? "",
            Volledig = OnderzoekSoort.Vind(rij.Soort).Volledig,
            HeeftMinistermelding = heeftMelding,
        };
        if (vanInspectie)
        {
            antwoord.Team.AddRange(rij.Team.OrderByDescending(lid => lid.Projectleider).ThenBy(lid => lid.Inspecteur, StringComparer.Ordinal).Select(lid => lid.Inspecteur));
            antwoord.EindoordeelDoor = rij.EindoordeelDoor;
        }

        return antwoord;
    }

    private static Bericht.StandaardOordeel Oordeel(Standaard standaard, StandaardOordeel? oordeel, Kader kader) => new()
    {
        Standaard = standaard.Code,
        Naam = standaard.Naam,
        Kwaliteitsgebied = standaard.Kwaliteitsgebied,
        Oordeel = oordeel?.Oordeel ?? "",
        Toelichting = oordeel?.Toelichting ?? "",
        Beoordeelbaar = standaard.Beoordeelbaar,
        WeegtMee = standaard.WeegtMee,
        Elementen = { kader.Elementen(standaard.Code).Select(Antwoord.Van) },
        Oordelen = { standaard.Beoordeelbaar ? [.. kader.Oordelen, Oordeelwaarde.NietBeoordeeld] : [Oordeelwaarde.NietBeoordeeld] },
    };
}
