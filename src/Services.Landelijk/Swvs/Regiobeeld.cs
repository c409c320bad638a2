using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>One figure of every samenwerkingsverband, by provincie and name: never a ranking.</summary>
/// <param name="Perioden">Periods that can be chosen.</param>
/// <param name="Landelijk">Median of what is shown.</param>
/// <param name="PerProvincie">Medians of the figures that are shown: nothing follows from them that the list does not say.</param>
internal sealed record Regiobeeld(Meting Meting, string Periode, IReadOnlyList<string> Perioden, string Conclusie, Cijfer Landelijk, IReadOnlyList<Regiobeeld.Regio> Regios, IReadOnlyList<Regiobeeld.Provincie> PerProvincie, IReadOnlyList<string> Provincies)
{
    /// <param name="Context">What to know before drawing a conclusion.</param>
    /// <param name="Opvallend">More than one and a half times the distance between the quartiles away from them (Tukey): an occasion to look, no verdict.</param>
    internal sealed record Regio(Swvkop Swv, Cijfer Waarde, Cijfer Noemer, string Herkomst, string Context, bool Opvallend);

    internal sealed record Provincie(string Naam, int Swvs, Cijfer Mediaan);
}
