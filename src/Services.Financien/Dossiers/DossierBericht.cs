using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>A year of a dossier on the wire, with the explanation of every figure.</summary>
internal static class DossierBericht
{
    public static Jaar NaarJaar(Jaarrekening jaarrekening, Signaleringsset set)
    {
        var beeld = Jaarbeeld.Maak(jaarrekening.Jaarcijfers(), set);
        return new Jaar
        {
            Boekjaar = jaarrekening.Boekjaar,
            Soort = jaarrekening.Soort,
            Status = jaarrekening.Status,
            Bron = string.Join("; ", jaarrekening.Onderdelen().Select(deel => $"{deel.Bestand}, regel {deel.Regel}")),
            Herkomst = jaarrekening.Herkomst,
            Kengetallen = { beeld.Kengetallen.Select(NaarBericht) },
            Bevindingen = { beeld.Bevindingen.Select(bevinding => new Bevinding { Code = bevinding.Code, Ernst = bevinding.Ernst, Melding = bevinding.Melding, Verschil = bevinding.Verschil.NaarGetal(RedenOntbreekt.NietVanToepassing) }) },
        };
    }

    public static Getal NaarGetal(this Uitkomst uitkomst) => uitkomst.Waarde.NaarGetal(uitkomst.Ontbreekt);

    private static Contracts.Financien.V1.Kengetal NaarBericht(BeoordeeldKengetal beoordeeld)
    {
        var kengetal = beoordeeld.Kengetal;
        return new Contracts.Financien.V1.Kengetal
        {
            Code = kengetal.Code,
            Naam = kengetal.Naam,
            Waarde = kengetal.Uitkomst.NaarGetal(),
            Eenheid = kengetal.Eenheid == Eenheid.Euro ? "euro" : "ratio",
            Formule = kengetal.Formule,
            Invoer = { kengetal.Invoer.Select(invoer => new Contracts.Financien.V1.Invoer { Post = invoer.Post, Naam = invoer.Naam, Waarde = invoer.Waarde.NaarGetal() }) },
            Signaal = beoordeeld.Signaal is { } signaal ? NaarBericht(signaal) : null,
            Bron = kengetal.Bron,
            Toelichting = kengetal.Toelichting,
        };
    }

    private static Contracts.Financien.V1.Signaal NaarBericht(Domain.Signaleringswaarden.Signaal signaal) => new()
    {
        Grenswaarde = signaal.Grenswaarde.NaarGetal(),
        Vergelijking = signaal.Richting == Richting.Onder ? "onder" : "boven",
        GeeftSignaal = signaal.GeeftSignaal,
        Versie = signaal.Versie,
        Bron = signaal.Bron,
        Aanname = signaal.Aanname,
        Toelichting = signaal.Toelichting,
    };
}
