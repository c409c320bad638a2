using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Domain.Werk;
using Bericht = Monitoring.Contracts.Toezicht.V1;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>An onderzoek as a caller may see it: who worked on it is for the Inspectie only, and a board sees the concept that it was sent.</summary>
internal static class OnderzoekAntwoord
{
    /// <param name="ministerKrijgtBericht">True when its vaststelling would inform the minister.</param>
    /// <param name="financieel">What Financien decided about the finances of the object.</param>
    /// <param name="drager">Who carries on what is unfinished; null when the object does itself.</param>
    /// <param name="gebied">Of a caller who is a board; null for any other.</param>
    /// <param name="opdrachten">Those of this onderzoek that are not vervallen.</param>
    /// <param name="voorstellen">Corrections of this onderzoek that wait or were rejected.</param>
    /// <param name="rol">Of the caller: a board reads the concept as it was sent, never the draft behind it.</param>
    public static Bericht.Onderzoek Van(Onderzoek rij, bool ministerKrijgtBericht, ObjectVanToezicht bij, IEnumerable<FinancieelToezicht> financieel, Drager? drager, Bestuursgebied? gebied, IEnumerable<Herstelopdracht> opdrachten, IEnumerable<Correctievoorstel> voorstellen, bool heeftMelding, string rol, DateOnly vandaag)
    {
        var vanInspectie = rol == Rol.Inspecteur;
        var ronde = rij.LaatsteRonde;
        var gezonden = rol == Rol.SwvBestuur && !rij.IsVastgesteld ? ronde : null;
        var rapport = gezonden?.Rapport ?? Rapport.Van(rij, []);
        var kader = rij.Kader;
        var voorstel = rij.VoorstelOver(rapport.Oordelen, kader);
        var nieuwVoorstel = rij.VoorstelNaCorrectie;
        var stap = rij.StapOp(vandaag) is { } nu && (gezonden is null || nu.WachtOp == Werkstap.Bestuur) ? nu : null;
        var anders = gebied?.WieAnders(rij.ObjectSoort, rij.ObjectCode, rij.Bestuur);
        var antwoord = new Bericht.Onderzoek
        {
            Id = rij.Id.ToString(),
            Versie = rij.Versie,
            Nummer = rij.Nummer,
            Soort = rij.Soort,
            Object = Antwoord.Van(bij, financieel, vanInspectie, vandaag),
            Drager = Antwoord.Van(drager),
            MagHandelen = gebied is not null && anders is null,
            WieHandelt = anders ?? "",
            Status = gezonden is null || rij.Fase == Fase.Gestaakt ? rij.Fase : Fase.Zienswijze,
            Startdatum = Datum.Schrijf(rij.Startdatum),
            Vaststellingsdatum = Datum.Schrijf(rij.Vaststellingsdatum),
            Oordelen = { kader.Standaarden.Select(standaard => Oordeel(standaard, rapport.Oordelen.FirstOrDefault(oordeel => oordeel.Standaard == standaard.Code), rij.OordelenVooraf.GetValueOrDefault(standaard.Code, ""), kader)) },
            Herstelopdrachten = { gezonden is null ? Opdrachten(opdrachten) : gezonden.Rapport.Opdrachten.Select(Antwoord.Van) },
            VoorstelEindoordeel = rapport.VoorgesteldEindoordeel ?? voorstel.Eindoordeel ?? "",
            VoorstelToelichting = voorstel.Toelichting,
            VoorstelIsAanname = voorstel.IsAanname,
            VoorstelBron = voorstel.Bron,
            VoorstelNaCorrectie = nieuwVoorstel?.Eindoordeel ?? "",
            VoorstelGewijzigd = nieuwVoorstel is not null,
            TeBeoordelen = { rij.IsVastgesteld || gezonden is not null ? [] : rij.TeBeoordelen },
            Eindoordeel = rapport.Eindoordeel ?? "",
            Afwijkingsreden = rapport.Afwijkingsreden,
            HerstelonderzoekUiterlijk = Datum.Schrijf(rij.HerstelonderzoekUiterlijk),
            HerstelonderzoekWoorden = Herstelonderzoekregel.Voor(rij.ObjectSoort, rapport.Eindoordeel, rapport.Oordelen.ToDictionary(oordeel => oordeel.Standaard, oordeel => oordeel.Oordeel, StringComparer.Ordinal), rij.Vaststellingsdatum ?? vandaag)?.Woorden ?? "",
            Herkomst = rij.Herkomst,
            Openbaar = rij.IsOpenbaar(vandaag),
            OpenbaarOp = Datum.Schrijf(rij.OpenbaarOp),
            ConceptVerstuurdOp = Datum.Schrijf(ronde?.VerstuurdOp),
            ZienswijzeUiterlijk = Datum.Schrijf(ronde?.Uiterlijk),
            ZienswijzeOp = Datum.Schrijf(ronde?.AntwoordOp),
            Zienswijze = ronde?.Zienswijze ?? "",
            Reactie = gezonden is null ? ronde?.Reactie ?? "" : "",
            ZienswijzeAfgerond = rij.IsZienswijzeAfgerond(vandaag),
            VorigEindoordeel = rij.VorigEindoordeel,
            OpeenvolgendZeerZwak = rij.OpeenvolgendZeerZwak,
            HerstelVan = rij.HerstelVan,
            HerstelopdrachtenBekend = rij.HerstelopdrachtenBekend,
            Bezoeken = { rapport.Bezoeken.OrderBy(bezoek => bezoek.Datum).ThenBy(bezoek => bezoek.Id).Select(bezoek => new Bericht.Bezoek { Id = bezoek.Id.ToString(), Datum = Datum.Schrijf(bezoek.Datum), Lessen = bezoek.Lessen, OpBasiskwaliteit = bezoek.OpBasiskwaliteit, Toelichting = bezoek.Toelichting }) },
            Bevindingen = { rapport.Bevindingen.OrderBy(bevinding => bevinding.Standaard, StringComparer.Ordinal).ThenBy(bevinding => bevinding.Id).Select(bevinding => new Bericht.Bevinding { Id = bevinding.Id.ToString(), Standaard = bevinding.Standaard, Element = bevinding.Element, VoldoetAanWet = bevinding.VoldoetAanWet, Tekst = bevinding.Tekst }) },
            Aanbevelingen = { rapport.Aanbevelingen.OrderBy(aanbeveling => aanbeveling.Standaard, StringComparer.Ordinal).ThenBy(aanbeveling => aanbeveling.Id).Select(aanbeveling => new Bericht.Aanbeveling { Id = aanbeveling.Id.ToString(), Standaard = aanbeveling.Standaard, Tekst = aanbeveling.Tekst }) },
            Correcties = { rij.Correcties.OrderBy(correctie => correctie.Nummer).Select(correctie => new Bericht.Correctie { Nummer = correctie.Nummer, Datum = Datum.Schrijf(correctie.Datum), Standaard = correctie.Standaard, Was = correctie.Was, Wordt = correctie.Wordt, Reden = correctie.Reden }) },
            Eindoordelen = { kader.Eindoordelen },
            Stap = stap?.Code ?? "",
            Uiterlijk = Datum.Schrijf(stap?.Uiterlijk),
            WachtOp = stap?.WachtOp ?? "",
            Volledig = OnderzoekSoort.Vind(rij.Soort).Volledig,
            HeeftMinistermelding = heeftMelding,
            // What was done with the last answer is part of the next concept or of the final report.
            Rondes = { rij.Rondes.OrderBy(deze => deze.Nummer).Select(deze => new Bericht.Conceptronde { Nummer = deze.Nummer, VerstuurdOp = Datum.Schrijf(deze.VerstuurdOp), Uiterlijk = Datum.Schrijf(deze.Uiterlijk), AntwoordOp = Datum.Schrijf(deze.AntwoordOp), Zienswijze = deze.Zienswijze, Reactie = deze == gezonden ? "" : deze.Reactie }) },
            GestaaktOp = Datum.Schrijf(rij.GestaaktOp),
        };
        if (vanInspectie)
        {
            antwoord.Team.AddRange(rij.Team.OrderByDescending(lid => lid.Projectleider).ThenBy(lid => lid.Inspecteur, StringComparer.Ordinal).Select(lid => lid.Inspecteur));
            antwoord.EindoordeelDoor = rij.EindoordeelDoor;
            antwoord.VierOgen = rij.VierOgen(vandaag)?.Omschrijving ?? "";
            antwoord.Staakreden = rij.Staakreden;
            antwoord.MinisterKrijgtBericht = ministerKrijgtBericht;
            antwoord.OpenbaarBijVaststelling = rij.Fase is Fase.Vastgesteld or Fase.Gestaakt ? "" : Datum.Schrijf(Onderzoek.OpenbaarBijVaststelling(vandaag));
            antwoord.Correctievoorstellen.AddRange(voorstellen.OrderByDescending(voorstel => voorstel.Id).Select(voorstel => new Bericht.Correctievoorstel { Id = voorstel.Id.ToString(), Datum = Datum.Schrijf(voorstel.Datum), Was = voorstel.Was, Wordt = voorstel.Wordt, Reden = voorstel.Reden, Standaard = voorstel.Standaard, Door = voorstel.Door, Uiterlijk = Datum.Schrijf(voorstel.Uiterlijk), AfgewezenOp = Datum.Schrijf(voorstel.AfgehandeldOp), AfgewezenDoor = voorstel.AfgehandeldDoor, Afwijzing = voorstel.Afwijzing }));
        }

        return antwoord;
    }

    private static IEnumerable<Bericht.Herstelopdracht> Opdrachten(IEnumerable<Herstelopdracht> opdrachten) =>
        opdrachten.OrderBy(opdracht => opdracht.Standaard, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Element, StringComparer.Ordinal).ThenBy(opdracht => opdracht.Id).Select(Antwoord.Van);

    private static Bericht.StandaardOordeel Oordeel(Standaard standaard, StandaardOordeel? oordeel, string vooraf, Kader kader) => new()
    {
        Standaard = standaard.Code,
        Naam = standaard.Naam,
        Kwaliteitsgebied = standaard.Kwaliteitsgebied,
        Oordeel = oordeel?.Oordeel ?? "",
        Toelichting = oordeel?.Toelichting ?? "",
        Vooraf = vooraf,
        Beoordeelbaar = standaard.Beoordeelbaar,
        WeegtMee = standaard.WeegtMee,
        Elementen = { kader.Elementen(standaard.Code).Select(Antwoord.Van) },
        Oordelen = { standaard.Beoordeelbaar ? [.. kader.Oordelen, Oordeelwaarde.NietBeoordeeld] : [Oordeelwaarde.NietBeoordeeld] },
    };
}
