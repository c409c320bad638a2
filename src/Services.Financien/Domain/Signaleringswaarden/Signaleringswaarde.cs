using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>One dated signaleringswaarde: reference data, not a norm.</summary>
/// <param name="Kengetal">Code of the kengetal.</param>
/// <param name="Groep">swv or bestuur.</param>
/// <param name="VanBoekjaar">First boekjaar that it is applied to.</param>
/// <param name="TotEnMetBoekjaar">Last one; null when it is still in use.</param>
/// <param name="Grondslag">Code of the kengetal that decides the size class or that the factor multiplies (totalebaten, brutobaten); empty when size does not matter.</param>
/// <param name="Vanaf">Lower bound of the size class, euro, itself included; null when <paramref name="Boven"/> or nothing bounds it.</param>
/// <param name="Boven">Lower bound, itself excluded.</param>
/// <param name="Onder">Upper bound, itself excluded.</param>
/// <param name="TotEnMet">Upper bound, itself included.</param>
/// <param name="GelijkTelt">A figure equal to the value is an occasion too.</param>
/// <param name="Waarde">Fixed value; null when it is computed by factor and minimum.</param>
/// <param name="Factor">Share of the grondslag.</param>
/// <param name="Minimum">Least value, euro.</param>
/// <param name="Aanname">The source leaves part of it open, or it is applied to a year before it was in force.</param>
/// <param name="Toelichting">What was assumed, and why.</param>
internal sealed record Signaleringswaarde(
    string Kengetal,
    string Groep,
    int VanBoekjaar,
    int? TotEnMetBoekjaar,
    string Grondslag,
    decimal? Vanaf,
    decimal? Boven,
    decimal? Onder,
    decimal? TotEnMet,
    Richting Richting,
    bool GelijkTelt,
    decimal? Waarde,
    decimal? Factor,
    decimal? Minimum,
    string Bron,
    bool Aanname,
    string Toelichting)
{
    /// <summary>Kengetallen that can be compared with a fixed value, with their unit.</summary>
    public static readonly IReadOnlyDictionary<string, Eenheid> Vergelijkbaar = new Dictionary<string, Eenheid>(StringComparer.Ordinal)
    {
        [Liquiditeit.Code] = Eenheid.Ratio,
        [Solvabiliteit2.Code] = Eenheid.Ratio,
        [LiquideMiddelen.Code] = Eenheid.Euro,
        [Rentabiliteit.Code] = Eenheid.Aandeel,
        [RentabiliteitMeerjarig.CodeTwee] = Eenheid.Aandeel,
        [RentabiliteitMeerjarig.CodeDrie] = Eenheid.Aandeel,
        [Weerstandsvermogen.Code] = Eenheid.Aandeel,
        [Kapitalisatiefactor.Code] = Eenheid.Aandeel,
        [PersoneleLasten.Code] = Eenheid.Aandeel,
    };

    /// <summary>Formula of a school board for mogelijk bovenmatig vermogen; null for every other value.</summary>
    public Rekenhulp? Rekenhulp { get; init; }

    /// <summary>No fixed value: the signaleringswaarde follows from the account.</summary>
    public bool IsFormule => Waarde is null;

    /// <summary>True when the size class does not matter, or the amount lies in it.</summary>
    public bool GeldtBij(decimal? grondslag) => !HeeftKlasse
        || (grondslag is { } bedrag && (Vanaf is null || bedrag >= Vanaf) && (Boven is null || bedrag > Boven) && (Onder is null || bedrag < Onder) && (TotEnMet is null || bedrag <= TotEnMet));

    public bool GeldtIn(int boekjaar) => boekjaar >= VanBoekjaar && (TotEnMetBoekjaar is null || boekjaar <= TotEnMetBoekjaar);

    public bool HeeftKlasse => (Vanaf ?? Boven ?? Onder ?? TotEnMet) is not null;

    /// <summary>No amount lies in the size class.</summary>
    public bool IsLeeg => (Vanaf ?? Boven) is { } laag && (Onder ?? TotEnMet) is { } hoog && (laag > hoog || (laag == hoog && (Boven is not null || Onder is not null)));

    /// <summary>Unit of the value; a formula gives an amount.</summary>
    public Eenheid Eenheid => IsFormule ? Eenheid.Euro : Vergelijkbaar[Kengetal];

    /// <summary>The value to compare with; null when it depends on an amount that is not known.</summary>
    public decimal? Grens(decimal? grondslag) => Waarde ?? (grondslag is { } bedrag && Factor is { } factor ? Math.Max(factor * bedrag, Minimum ?? 0) : null);

    /// <summary>Whether a figure lies on the side that gives an occasion to look closer.</summary>
    public bool Treft(decimal waarde, decimal grens) => (GelijkTelt && waarde == grens) || (Richting == Richting.Onder ? waarde < grens : waarde > grens);
}
