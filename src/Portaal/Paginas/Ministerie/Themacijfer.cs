using Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Portaal.Paginas.Ministerie;

/// <summary>A figure at the top of a theme.</summary>
/// <param name="Naam">What it is, in a few words; {titel} is the title of the indicator, where that follows the choice.</param>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Reeks">Code of the series.</param>
/// <param name="Categorie">Group of which it is shown.</param>
internal sealed record Themacijfer(string Naam, string Indicator, string Reeks, string Categorie)
{
    private const string Totaal = "totaal";

    /// <summary>
    /// The group to show of what was chosen: its own, or where the choice leaves one group, that one in the place of the total. Null when the choice leaves it nothing.
    /// </summary>
    public string? Kies(Indicator indicator)
    {
        var groepen = indicator.Reeksen.SelectMany(reeks => reeks.Punten).Select(punt => punt.Categorie).Distinct(StringComparer.Ordinal).ToList();
        return groepen.Count == 0 || groepen.Contains(Categorie) ? Categorie
            : Categorie == Totaal && groepen.FindAll(groep => groepen.Count == 1 || groep.EndsWith(Totaal, StringComparison.Ordinal)) is [var enige] ? enige
            : null;
    }
}
