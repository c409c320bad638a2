namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>The twelve provincies, as the files of DUO name them.</summary>
internal static class Provincies
{
    public static readonly IReadOnlyList<string> Alle =
        ["Drenthe", "Flevoland", "Friesland", "Gelderland", "Groningen", "Limburg", "Noord-Brabant", "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland"];

    private static readonly Dictionary<string, string> PerNaam = Alle.Append("Fryslân").ToDictionary(naam => naam, naam => naam == "Fryslân" ? "Friesland" : naam, StringComparer.OrdinalIgnoreCase);

    /// <returns>Empty for any other text.</returns>
    public static string Lees(string tekst) => PerNaam.GetValueOrDefault(tekst.Trim(), "");
}
