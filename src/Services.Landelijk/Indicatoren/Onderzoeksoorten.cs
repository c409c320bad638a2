namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Kinds of onderzoek, as Services.Toezicht names them, in the order of a choice.</summary>
internal static class Onderzoeksoorten
{
    public static readonly IReadOnlyList<string> Alle = ["vierjaarlijks", "steekproef", "risico", "herstel", "nieuwe-school", "caribisch", "thema", "specifiek"];
}
