using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Kader = Monitoring.Services.Toezicht.Domain.Kaders.Kader;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>The dated lists that an inspecteur chooses from; today's when no day is named.</summary>
internal sealed class Naslaglijsten(TimeProvider klok)
{
    public StandaardLijst Standaarden(StandaardenVraag vraag)
    {
        var soort = vraag.ObjectSoort.Length == 0 ? ObjectSoort.Swv : ObjectSoort.Lees(vraag.ObjectSoort, "object_soort");
        var kader = Kader.Op(soort, "", Dag(vraag.Peildatum));
        return new StandaardLijst { Standaarden = { kader.Standaarden.Select(standaard => Antwoord.Van(standaard, kader)) } };
    }

    /// <summary>Standaarden, scale, decision table and kinds of onderzoek of a kind of object on a day.</summary>
    public KaderAntwoord Kaders(KaderVraag vraag)
    {
        var soort = ObjectSoort.Lees(vraag.ObjectSoort, "object_soort");
        var kader = Kader.Op(soort, vraag.Toezichtsector, Dag(vraag.Peildatum));
        return new KaderAntwoord
        {
            Standaarden = { kader.Standaarden.Select(standaard => Antwoord.Van(standaard, kader)) },
            Eindoordelen = { kader.Eindoordelen },
            Beslisregels = { kader.Beslisregels.Select(regel => new Beslisregel { Id = regel.Id, Eindoordeel = regel.Eindoordeel, Toelichting = regel.Toelichting, IsAanname = regel.IsAanname, Bron = regel.Bron }) },
            Onderzoeksoorten = { Domain.Onderzoeken.OnderzoekSoort.Bij(soort).Select(bekend => new Onderzoeksoort { Code = bekend.Code, Naam = bekend.Naam }) },
        };
    }

    public RechtsgrondLijst Rechtsgronden(RechtsgrondVraag vraag)
    {
        var dag = Dag(vraag.Peildatum);
        var woorden = Zoektekst.Lees(vraag.Zoek, "zoek");
        var gevonden = Domain.Onderzoeken.Rechtsgrond.Alle.Where(grond => grond.Geldig.Op(dag) && (vraag.Sector.Length == 0 || grond.Sector == vraag.Sector) && Bevat($"{grond.Id} {grond.Aanhaling} {grond.Omschrijving} {grond.Sector}", woorden));
        return new RechtsgrondLijst { Rechtsgronden = { gevonden.Select(Antwoord.Van) } };
    }

    private static bool Bevat(string tekst, string[] woorden)
    {
        var genormaliseerd = Zoektekst.Normaliseer(tekst);
        return Array.TrueForAll(woorden, woord => genormaliseerd.Contains(woord, StringComparison.Ordinal));
    }

    private DateOnly Dag(string peildatum) => Datum.LeesOptioneel(peildatum, "peildatum") ?? klok.Vandaag();
}
