using Monitoring.Contracts;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.V1;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>A year of a dossier on the wire, with the explanation of every figure.</summary>
internal static class DossierBericht
{
    public static Jaar NaarJaar(Jaarrekening jaarrekening, Jaarcijfers cijfers, Signaleringsset set)
    {
        var beeld = Jaarbeeld.Maak(cijfers, set);
        var toelichtingen = jaarrekening.Toelichtingen();
        return new Jaar
        {
            Id = jaarrekening.Id,
            Versie = jaarrekening.Versie,
            Boekjaar = jaarrekening.Boekjaar,
            Soort = jaarrekening.Soort,
            Status = jaarrekening.Status,
            Bron = string.Join("; ", jaarrekening.Onderdelen().Select(deel => deel.Regel == 0 ? deel.Bestand : $"{deel.Bestand}, regel {deel.Regel}").Distinct(StringComparer.Ordinal)),
            Herkomst = jaarrekening.HerkomstVanDelen(),
            Herzieningen = jaarrekening.Herzieningen,
            Herzieningsreden = jaarrekening.Herzieningsreden,
            Grootteklasse = jaarrekening.Grootteklasse,
            Formuleversie = Jaarbeeld.Rekenversie,
            Kengetallen = { beeld.Kengetallen.Select(NaarBericht) },
            Bevindingen = { beeld.Bevindingen.Select(bevinding => NaarBericht(bevinding, toelichtingen)) },
            Posten = { Posten(cijfers) },
            Afbouw = jaarrekening.Afbouw() is { } stand
                ? new Contracts.Financien.V1.Afbouwstand { Planversie = stand.Planversie, Begroot = stand.BegrootEigenVermogen.NaarGetal(), Gerealiseerd = stand.GerealiseerdEigenVermogen.NaarGetal(RedenOntbreekt.NietBekend), Voortgang = stand.Voortgang }
                : null,
        };
    }

    /// <summary>The findings of an account, each with what the board says about it.</summary>
    public static IEnumerable<Contracts.Financien.V1.Bevinding> NaarBevindingen(Jaarrekening jaarrekening, Jaarcijfers cijfers)
    {
        var toelichtingen = jaarrekening.Toelichtingen();
        return Controletabel.Toets(cijfers).Select(bevinding => NaarBericht(bevinding, toelichtingen));
    }

    /// <summary>Figures that are no account: without status, source or explanations.</summary>
    public static Jaar NaarJaar(Jaarcijfers cijfers, string soort, Signaleringsset set)
    {
        var beeld = Jaarbeeld.Maak(cijfers, set);
        return new Jaar { Boekjaar = cijfers.Boekjaar, Soort = soort, Formuleversie = Jaarbeeld.Rekenversie, Kengetallen = { beeld.Kengetallen.Select(NaarBericht) }, Posten = { Posten(cijfers) } };
    }

    public static Getal NaarGetal(this Uitkomst uitkomst) => uitkomst.Waarde.NaarGetal(uitkomst.Ontbreekt);

    private static IEnumerable<Contracts.Financien.V1.Invoer> Posten(Jaarcijfers cijfers) => Posttabel.Alle
        .Where(post => cijfers.Gegeven(post.Code) is not null)
        .Select(post => new Contracts.Financien.V1.Invoer { Post = post.Code, Naam = post.Naam, Waarde = cijfers.Gegeven(post.Code)!.Value.NaarGetal(), Eenheid = post.Eenheid.NaarTekst() });

    private static Contracts.Financien.V1.Bevinding NaarBericht(Domain.Controles.Bevinding bevinding, IReadOnlyList<Toelichting> toelichtingen)
    {
        var toelichting = toelichtingen.FirstOrDefault(bevinding.IsToegelichtDoor);
        return new Contracts.Financien.V1.Bevinding
        {
            Code = bevinding.Code,
            Ernst = bevinding.Ernst,
            Melding = bevinding.Melding,
            Verschil = bevinding.Verschil.NaarGetal(RedenOntbreekt.NietVanToepassing),
            Toelichting = toelichting?.Tekst ?? "",
            ToegelichtOp = toelichting is null ? "" : Datum.Schrijf(Nederland.Dag(toelichting.Op)),
        };
    }

    private static Contracts.Financien.V1.Kengetal NaarBericht(BeoordeeldKengetal beoordeeld)
    {
        var kengetal = beoordeeld.Kengetal;
        return new Contracts.Financien.V1.Kengetal
        {
            Code = kengetal.Code,
            Naam = kengetal.Naam,
            Waarde = kengetal.Uitkomst.NaarGetal(),
            Eenheid = kengetal.Eenheid.NaarTekst(),
            Formule = kengetal.Formule,
            Invoer = { kengetal.Invoer.Select(invoer => new Contracts.Financien.V1.Invoer { Post = invoer.Post, Naam = invoer.Naam, Waarde = invoer.Waarde.NaarGetal(), Eenheid = invoer.Eenheid.NaarTekst() }) },
            Signaal = beoordeeld.Signaal is { } signaal ? NaarBericht(signaal) : null,
            Bron = kengetal.Bron,
            Toelichting = kengetal.Toelichting,
        };
    }

    private static Contracts.Financien.V1.Signaal NaarBericht(Domain.Signaleringswaarden.Signaal signaal)
    {
        var bericht = new Contracts.Financien.V1.Signaal
        {
            Grenswaarde = signaal.Grenswaarde.NaarGetal(RedenOntbreekt.NietBekend),
            Vergelijking = signaal.Richting == Richting.Onder ? "onder" : "boven",
            Versie = signaal.Versie,
            Bron = signaal.Bron,
            Aanname = signaal.Aanname,
            Toelichting = signaal.Toelichting,
        };
        if (signaal.GeeftSignaal is { } geeft)
        {
            bericht.GeeftSignaal = geeft;
        }

        return bericht;
    }
}
