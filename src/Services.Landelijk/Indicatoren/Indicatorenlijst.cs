using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>All indicators, in the order of the pages.</summary>
internal static class Indicatorenlijst
{
    public static readonly IReadOnlyList<IIndicator> Alle = [.. Toezichtindicatoren.Alle, .. Financienindicatoren.Alle, .. Oppindicatoren.Alle];

    private static readonly Dictionary<string, IIndicator> PerNaam = Alle.ToDictionary(indicator => indicator.Naam, StringComparer.Ordinal);

    /// <exception cref="WeigeringException"><c>indicator.onbekend</c>, naming the ids that exist.</exception>
    public static IIndicator Zoek(string id) => PerNaam.GetValueOrDefault(id) ?? throw new WeigeringException(
        "indicator.onbekend",
        $"Er is geen indicator '{Kort.Tekst(id)}'. Mogelijk: {string.Join(", ", Alle.Select(indicator => indicator.Naam))}.",
        "id",
        WeigeringSoort.NietGevonden);
}
