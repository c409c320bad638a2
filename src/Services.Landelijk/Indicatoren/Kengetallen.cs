using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Distribution of one kengetal per boekjaar, and how many besturen are on the far side of the signaleringswaarde. A signaleringswaarde is
/// an occasion to look closer, never a norm.
/// </summary>
internal sealed class Kengetallen : IIndicator
{
    public const string Id = "kengetallen";

    public string Naam => Id;

    public IReadOnlyList<string> Bronnen { get; } = [Feitnaam.Jaarrekening];

    public IReadOnlyList<Filter> Filters { get; } =
    [
        new Filter("kengetal", "Kengetal", [.. Kengetalsoort.Alle.Select(soort => soort.Code)]),
        new Filter("groep", "Besturen", [KengetalGroep.Swv, KengetalGroep.Schoolbesturen]),
    ];

    public IndicatorKaart Kaart(Keuze keuze)
    {
        var soort = Soort(keuze);
        var eigen = soort.Van(keuze["groep"]);
        return new IndicatorKaart(
            Id,
            "financien",
            $"{soort.Titel} van {Wie(keuze["groep"])}",
            $"Hoe is het kengetal '{soort.Titel.ToLower(Woorden.Nederlands)}' verdeeld over de {Wie(keuze["groep"])}?",
            soort.Definitie,
            $"besturen {(soort.Richting == Signaalrichting.Onder ? "onder" : "boven")} de signaleringswaarde",
            "besturen waarvan dit kengetal met een signaleringswaarde is vergeleken",
            soort.Formule + " Kwartielen: lineaire interpolatie tussen de twee dichtstbijzijnde waarden.",
            soort.Eenheid,
            "boekjaar",
            Polariteit.Geen,
            ["boekjaar", "groep", "kengetal", "bestuur"],
            "Jaarrekeningen (realisatie) zoals verwerkt in dit platform; voor 2011-2015 de open data van DUO",
            soort.Basis,
            [
                "Een signaleringswaarde is een aanleiding om nader te kijken, geen norm en geen oordeel.",
                "Alleen gerealiseerde jaarrekeningen tellen mee; begrotingen en prognoses niet.",
                "Besturen waarvan het kengetal niet te berekenen is, staan niet in de verdeling.",
                .. eigen.EersteBoekjaar > 0 ? new[] { $"Voor {Wie(keuze["groep"])} bestaat deze signaleringswaarde sinds boekjaar {Jaar(eigen.EersteBoekjaar)}. Voor eerdere jaren is zij teruggerekend." } : [],
                .. eigen.Kanttekeningen,
                "Elk bestuur apart, over alle boekjaren, staat bij /v1/besturen.",
            ])
        {
            NietBeschikbaar = [Financienindicatoren.PerProvincie],
        };
    }

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, Peildag dag, CancellationToken annulering)
    {
        var (code, groep) = (keuze["kengetal"], keuze["groep"]);
        var verdelingen = await context.Kengetalverdelingen.AsNoTracking()
            .Where(rij => rij.Generatie == generatie && rij.Code == code && rij.Groep == groep)
            .ToListAsync(annulering);
        return Stel(verdelingen, Soort(keuze), groep);
    }

    /// <summary>From one distribution a year to figures.</summary>
    internal static Uitslag Stel(IReadOnlyList<Kengetalverdeling> alle, Kengetalsoort soort, string groep)
    {
        var (verdelingen, kanttekeningen) = Herkomsten.Tellend(alle, verdeling => verdeling.Herkomst);
        var jaren = Jaren(verdelingen);
        var kant = soort.Richting == Signaalrichting.Onder ? "onder" : "boven";
        var reeksen = new List<Reeks>
        {
            Reeks("aantal", "Aantal besturen met dit kengetal", "aantal", jaren, groep, jaar => jaar.N == 0 ? Cijfer.NietBekend : Cijfer.Van(jaar.N)),
            Reeks("p25", "Een kwart zit hieronder", soort.Eenheid, jaren, groep, jaar => jaar.Kwartiel(verdeling => verdeling.P25)),
            Reeks("mediaan", "Mediaan", soort.Eenheid, jaren, groep, jaar => jaar.Kwartiel(verdeling => verdeling.Mediaan)),
            Reeks("p75", "Een kwart zit hierboven", soort.Eenheid, jaren, groep, jaar => jaar.Kwartiel(verdeling => verdeling.P75)),
            Reeks("signaal-aantal", $"Aantal {kant} de signaleringswaarde", "aantal", jaren, groep, jaar => jaar.Vergeleken == 0 ? jaar.Zonder : Cijfer.Van(jaar.Signalen), jaar => jaar.Vergeleken),
            Reeks("signaal-aandeel", $"Aandeel {kant} de signaleringswaarde", "procent", jaren, groep, jaar => jaar.Vergeleken == 0 ? jaar.Zonder : Cijfer.Van(100m * jaar.Signalen / jaar.Vergeleken), jaar => jaar.Vergeleken),
        };
        if (soort.Code == Kengetalsoort.Bovenmatig)
        {
            reeksen.Add(Reeks("bedrag", "Totaal bedrag boven de signaleringswaarde", "euro", jaren, groep, jaar => jaar.Vergeleken == 0 ? jaar.Zonder : Cijfer.Van(jaar.Bedrag)));
        }
        else
        {
            reeksen.Add(Reeks("signaleringswaarde", "Signaleringswaarde, als die voor alle besturen gelijk is", soort.Eenheid, jaren, groep, jaar => jaar.Grens is { } grens ? Cijfer.Van(grens) : jaar.Zonder));
        }

        return new Uitslag(Conclusie(jaren, soort, groep, kant), jaren.LastOrDefault(jaar => jaar.N > 0) is { } laatste ? Jaar(laatste.Boekjaar) : "", reeksen, Referentiecijfers.Bij(soort.Van(groep).Referenties), kanttekeningen, Herkomsten.IsEcht(verdelingen, verdeling => verdeling.Herkomst));
    }

    /// <summary>From the first year to the last without a hole: a year without accounts is there as not known, so that no line is drawn across it.</summary>
    private static Verdeling[] Jaren(IReadOnlyList<Kengetalverdeling> verdelingen)
    {
        var bekend = verdelingen.ToDictionary(verdeling => verdeling.Boekjaar);
        if (bekend.Count == 0)
        {
            return [];
        }

        var eerste = bekend.Keys.Min();
        return [.. Enumerable.Range(eerste, bekend.Keys.Max() - eerste + 1).Select(jaar => new Verdeling(jaar, bekend.GetValueOrDefault(jaar)))];
    }

    private static Reeks Reeks(string code, string naam, string eenheid, Verdeling[] jaren, string groep, Func<Verdeling, Cijfer> waarde, Func<Verdeling, long>? noemer = null) =>
        new(code, naam, eenheid, [.. jaren.Select(jaar => new Punt(
            Jaar(jaar.Boekjaar),
            groep,
            waarde(jaar),
            jaar.N == 0 ? null : jaar.N,
            noemer is null ? Cijfer.NietVanToepassing : noemer(jaar) == 0 ? jaar.Zonder : Cijfer.Van(noemer(jaar)),
            jaar.Herkomst))]);

    private static string Conclusie(Verdeling[] jaren, Kengetalsoort soort, string groep, string kant)
    {
        if (jaren.Length == 0)
        {
            return $"Er zijn nog geen jaarrekeningen van {Wie(groep)}.";
        }

        var eigen = soort.Van(groep);
        if (jaren.LastOrDefault(jaar => jaar.N > 0) is not { } laatste)
        {
            return $"{soort.Titel} is voor {Wie(groep)} niet te berekenen uit de openbare bestanden. {eigen.NietTeBerekenen}".TrimEnd();
        }

        if (laatste.Vergeleken == 0)
        {
            return $"De helft van de {Woorden.Aantal(laatste.N)} {Wie(groep)} had in {Jaar(laatste.Boekjaar)} een {soort.Naam} van {Woorden.InEenheid(laatste.Kwartiel(verdeling => verdeling.Mediaan).Waarde!.Value, soort.Eenheid)} of meer; voor dat jaar is er geen signaleringswaarde.";
        }

        var terug = laatste.Boekjaar < eigen.EersteBoekjaar ? " (teruggerekend)" : "";
        return laatste.Signalen == 0
            ? $"Geen van de {Woorden.Aantal(laatste.Vergeleken)} {Wie(groep)} had in {Jaar(laatste.Boekjaar)} een {soort.Naam} {kant} de signaleringswaarde{terug}."
            : $"{Woorden.Aantal(laatste.Signalen)} van de {Woorden.Aantal(laatste.Vergeleken)} {Wie(groep)} {(laatste.Signalen == 1 ? "had" : "hadden")} in {Jaar(laatste.Boekjaar)} een {soort.Naam} {kant} de signaleringswaarde{terug}.";
    }

    private static Kengetalsoort Soort(Keuze keuze) => Kengetalsoort.Alle.Single(soort => soort.Code == keuze["kengetal"]);

    private static string Wie(string groep) => groep == KengetalGroep.Swv ? "samenwerkingsverbanden" : "schoolbesturen";

    private static string Jaar(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    /// <summary>One boekjaar; without accounts there is no distribution.</summary>
    private sealed record Verdeling(int Boekjaar, Kengetalverdeling? Rij)
    {
        public long N => Rij?.N ?? 0;

        /// <summary>Why there is no comparison: no values at all, or values in a year without a signaleringswaarde.</summary>
        public Cijfer Zonder => N == 0 ? Cijfer.NietBekend : Cijfer.NietVanToepassing;

        public long Vergeleken => Rij?.Vergeleken ?? 0;

        public long Signalen => Rij?.Signalen ?? 0;

        /// <summary>Euro, of those with a signal only.</summary>
        public decimal Bedrag => Rij?.Bedrag ?? 0;

        public decimal? Grens => Rij?.Grens;

        public string Herkomst => Rij?.Herkomst ?? "";

        public Cijfer Kwartiel(Func<Kengetalverdeling, decimal?> welk) => Rij is { } rij && welk(rij) is { } waarde ? Cijfer.Van(waarde) : Cijfer.NietBekend;
    }
}
