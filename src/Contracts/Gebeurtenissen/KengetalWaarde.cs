namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>One figure: a value, or the reason why there is none.</summary>
/// <param name="Code">
/// With a signaleringswaarde in some years: liquiditeit, solvabiliteit2, liquidemiddelen, bovenmatig, and of school boards rentabiliteit, rentabiliteit2 and rentabiliteit3
/// (results over baten of 1, 2 or 3 years together). Without: quickratio, solvabiliteit1, weerstandsvermogen, kapitalisatiefactor, personelelasten and doorbetalingen
/// (shares, 0-1), batenperleerling, lastenperleerling, totalebaten, brutobaten, eigenvermogen, publiekvermogen, normatiefvermogen (what the public equity is compared
/// with), ratioeigenvermogen (equity over normatiefvermogen). A reader ignores codes that it does not know.
/// </param>
/// <param name="Waarde">In the unit <see cref="Eenheid"/>, at full precision; null when absent.</param>
/// <param name="Ontbreekt">niet-bekend or niet-van-toepassing when <paramref name="Waarde"/> is null, otherwise empty.</param>
/// <param name="Signaal">True or false against the signaleringswaarde of the year; null when nothing was compared: there is none, or the figure or the value is not known.</param>
/// <param name="Grenswaarde">The signaleringswaarde compared with; null when nothing was compared. For bovenmatig it is compared with the equity, not with the figure.</param>
public sealed record KengetalWaarde(string Code, decimal? Waarde, string Ontbreekt, bool? Signaal, decimal? Grenswaarde)
{
    /// <summary>ratio, aandeel (a fraction: 0.12 is 12%) or euro.</summary>
    public string Eenheid { get; init; } = "ratio";

    /// <summary>The side of the signaleringswaarde that gives a signal: onder or boven; empty when <see cref="Grenswaarde"/> is null.</summary>
    public string Vergelijking { get; init; } = "";

    /// <summary>The comparison rests on an assumption: the source leaves part of the value open, it is applied to a year before it was in force, or the equity is not split into public and private.</summary>
    public bool Aanname { get; init; }
}
