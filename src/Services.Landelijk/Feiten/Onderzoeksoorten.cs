using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Kinds of onderzoek, as Services.Toezicht names them, in the order of a choice.</summary>
internal static class Onderzoeksoorten
{
    /// <summary>Schools chosen by lot: the only kind whose shares say something about other schools.</summary>
    public const string Steekproef = "steekproef";

    public static readonly IReadOnlyList<string> Alle = ["vierjaarlijks", Steekproef, "risico", "herstel", "nieuwe-school", "caribisch", "thema", "specifiek"];

    /// <exception cref="WeigeringException"><c>onderzoek.soort-onbekend</c>: no indicator would count it.</exception>
    public static string Lees(string soort) => Alle.Contains(soort)
        ? soort
        : throw new WeigeringException("onderzoek.soort-onbekend", $"'{Kort.Tekst(soort)}' is geen soort onderzoek. Verwacht: {string.Join(", ", Alle)}.", "soort");
}
