using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>
/// Distribution of one kengetal per boekjaar, and how many besturen are on the far side of the signaleringswaarde. A signaleringswaarde is
/// an occasion to look closer, never a norm.
/// </summary>
internal sealed class Kengetallen : IIndicator
{
    public const string Id = "kengetallen";

    public string Naam => Id;

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
            $"{soort.Titel} van {Wie(keuze["groep"])}",
            $"Hoe is het kengetal '{soort.Titel.ToLower(Woorden.Nederlands)}' verdeeld over de {Wie(keuze["groep"])}?",
            soort.Definitie,
            soort.Formule + " Kwartielen: lineaire interpolatie tussen de twee dichtstbijzijnde waarden.",
            soort.Eenheid,
            "boekjaar",
            "Jaarrekeningen (realisatie) zoals verwerkt in dit platform; voor 2011-2015 de open data van DUO",
            soort.Basis,
            [
                "Een signaleringswaarde is een aanleiding om nader te kijken, geen norm en geen oordeel.",
                "Alleen gerealiseerde jaarrekeningen tellen mee; begrotingen en prognoses niet.",
                "Besturen waarvan het kengetal niet te berekenen is, staan niet in de verdeling.",
                .. eigen.EersteBoekjaar > 0 ? new[] { $"Voor {Wie(keuze["groep"])} bestaat deze signaleringswaarde sinds boekjaar {Jaar(eigen.EersteBoekjaar)}. Voor eerdere jaren is zij teruggerekend." } : [],
                .. eigen.Kanttekeningen,
            ]);
    }

    public async Task<Uitslag> Reken(LandelijkContext context, int generatie, Keuze keuze, DateOnly vandaag, CancellationToken annulering)
    {
        var (code, groep) = (keuze["kengetal"], keuze["groep"]);
        var waarnemingen = await context.KengetalFeiten.AsNoTracking()
            .Where(feit => feit.Generatie == generatie && feit.Code == code && feit.Groep == groep && feit.Soort == "realisatie")
            .Select(feit => new Kengetalwaarneming(feit.Boekjaar, feit.Waarde, feit.Signaal, feit.Grenswaarde, feit.Herkomst))
            .ToListAsync(annulering);
        return Stel(waarnemingen, Soort(keuze), groep);
    }

    /// <summary>From the values of all besturen to figures.</summary>
    internal static Uitslag Stel(IReadOnlyList<Kengetalwaarneming> alle, Kengetalsoort soort, string groep)
    {
        var (waarnemingen, kanttekeningen) = Herkomsten.Tellend(alle, waarneming => waarneming.Herkomst);
        var jaren = Jaren(waarnemingen);
        var kant = soort.Richting == Signaalrichting.Onder ? "onder" : "boven";
        var reeksen = new List<Reeks>
        {
            Reeks("aantal", "Aantal besturen met dit kengetal", "aantal", jaren, groep, jaar => jaar.N == 0 ? Cijfer.NietBekend : Cijfer.Van(jaar.N)),
            Reeks("p25", "Een kwart zit hieronder", soort.Eenheid, jaren, groep, jaar => jaar.Kwantiel(0.25m)),
            Reeks("mediaan", "Mediaan", soort.Eenheid, jaren, groep, jaar => jaar.Kwantiel(0.5m)),
            Reeks("p75", "Een kwart zit hierboven", soort.Eenheid, jaren, groep, jaar => jaar.Kwantiel(0.75m)),
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

        return new Uitslag(Conclusie(jaren, soort, groep, kant), reeksen, [], kanttekeningen);
    }

    /// <summary>From the first year to the last without a hole: a year without accounts is there as not known, so that no line is drawn across it.</summary>
    private static Verdeling[] Jaren(IReadOnlyList<Kengetalwaarneming> waarnemingen)
    {
        var bekend = waarnemingen.ToLookup(waarneming => waarneming.Boekjaar);
        if (bekend.Count == 0)
        {
            return [];
        }

        var eerste = bekend.Min(jaar => jaar.Key);
        return [.. Enumerable.Range(eerste, bekend.Max(jaar => jaar.Key) - eerste + 1).Select(jaar => new Verdeling(jaar, [.. bekend[jaar]]))];
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
            return $"De helft van de {Woorden.Aantal(laatste.N)} {Wie(groep)} had in {Jaar(laatste.Boekjaar)} een {soort.Naam} van {(soort.Eenheid == "euro" ? Woorden.Euro(laatste.Kwantiel(0.5m).Waarde!.Value) : Woorden.Ratio(laatste.Kwantiel(0.5m).Waarde!.Value))} of meer; voor dat jaar is er geen signaleringswaarde.";
        }

        var terug = laatste.Boekjaar < eigen.EersteBoekjaar ? " (teruggerekend)" : "";
        return laatste.Signalen == 0
            ? $"Geen van de {Woorden.Aantal(laatste.Vergeleken)} {Wie(groep)} had in {Jaar(laatste.Boekjaar)} een {soort.Naam} {kant} de signaleringswaarde{terug}."
            : $"{Woorden.Aantal(laatste.Signalen)} van de {Woorden.Aantal(laatste.Vergeleken)} {Wie(groep)} {(laatste.Signalen == 1 ? "had" : "hadden")} in {Jaar(laatste.Boekjaar)} een {soort.Naam} {kant} de signaleringswaarde{terug}.";
    }

    private static Kengetalsoort Soort(Keuze keuze) => Kengetalsoort.Alle.Single(soort => soort.Code == keuze["kengetal"]);

    private static string Wie(string groep) => groep == KengetalGroep.Swv ? "samenwerkingsverbanden" : "schoolbesturen";

    private static string Jaar(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    private sealed class Verdeling(int boekjaar, IReadOnlyList<Kengetalwaarneming> waarnemingen)
    {
        private readonly decimal[] _waarden = [.. waarnemingen.Where(waarneming => waarneming.Waarde is not null).Select(waarneming => waarneming.Waarde!.Value).Order()];

        public int Boekjaar => boekjaar;

        public long N => _waarden.Length;

        /// <summary>Why there is no comparison: no values at all, or values in a year without a signaleringswaarde.</summary>
        public Cijfer Zonder => N == 0 ? Cijfer.NietBekend : Cijfer.NietVanToepassing;

        public long Vergeleken { get; } = waarnemingen.Count(waarneming => waarneming.Signaal is not null);

        public long Signalen { get; } = waarnemingen.Count(waarneming => waarneming.Signaal is true);

        /// <summary>Euro, of those with a signal only: a shortage elsewhere does not make up for it.</summary>
        public decimal Bedrag { get; } = waarnemingen.Where(waarneming => waarneming.Signaal is true).Sum(waarneming => waarneming.Waarde ?? 0);

        /// <summary>The one signaleringswaarde of the year, or null when there is none or it depends on size.</summary>
        public decimal? Grens { get; } = waarnemingen.Where(waarneming => waarneming.Grenswaarde is not null).Select(waarneming => waarneming.Grenswaarde).Distinct().Take(2).ToArray() is [{ } enige] ? enige : null;

        public string Herkomst { get; } = Herkomsten.Samen(waarnemingen.Select(waarneming => waarneming.Herkomst));

        public Cijfer Kwantiel(decimal deel) => _waarden.Length == 0 ? Cijfer.NietBekend : Cijfer.Van(Indicatoren.Kwantiel.Van(_waarden, deel));
    }
}
