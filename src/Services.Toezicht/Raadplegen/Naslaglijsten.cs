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
        return new StandaardLijst { Standaarden = { Kader.Op(soort, Dag(vraag.Peildatum)).Standaarden.Select(Antwoord.Van) } };
    }

    public RechtsgrondLijst Rechtsgronden(RechtsgrondVraag vraag)
    {
        var dag = Dag(vraag.Peildatum);
        var woorden = Zoektekst.Lees(vraag.Zoek, "zoek");
        var gevonden = Domain.Onderzoeken.Rechtsgrond.Alle.Where(grond => grond.Geldig.Op(dag) && Bevat($"{grond.Id} {grond.Aanhaling} {grond.Omschrijving} {grond.Sector}", woorden));
        return new RechtsgrondLijst { Rechtsgronden = { gevonden.Select(Antwoord.Van) } };
    }

    private static bool Bevat(string tekst, string[] woorden)
    {
        var genormaliseerd = Zoektekst.Normaliseer(tekst);
        return Array.TrueForAll(woorden, woord => genormaliseerd.Contains(woord, StringComparison.Ordinal));
    }

    private DateOnly Dag(string peildatum) => Datum.LeesOptioneel(peildatum, "peildatum") ?? klok.Vandaag();
}
