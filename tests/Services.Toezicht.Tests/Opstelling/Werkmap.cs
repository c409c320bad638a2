namespace Monitoring.Services.Toezicht.Tests.Opstelling;

/// <summary>Files of the project itself.</summary>
internal static class Werkmap
{
    public static string Pad(params string[] delen)
    {
        var map = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(map, "global.json")))
        {
            map = Path.GetDirectoryName(map) ?? throw new InvalidOperationException("The root of the project was not found.");
        }

        return Path.Combine([map, .. delen]);
    }

    /// <summary>All sample files, under the name by which the platform recognises sample data.</summary>
    public static (string Naam, byte[] Inhoud)[] Voorbeelden(Func<string, bool> kies) =>
        [.. Directory.GetFiles(Pad("data", "voorbeeld"), "*.csv").Where(pad => kies(Path.GetFileName(pad))).Order(StringComparer.Ordinal).Select(pad => ("voorbeeld/" + Path.GetFileName(pad), File.ReadAllBytes(pad)))];

    public static bool GaatOverObjecten(string bestand) =>
        !bestand.StartsWith("dossiers-", StringComparison.Ordinal) && !bestand.StartsWith("swv-totaal", StringComparison.Ordinal)
        && (bestand.StartsWith("objecten", StringComparison.Ordinal) || bestand.Contains("leerlingen", StringComparison.Ordinal) || bestand.Contains("vestigingen", StringComparison.Ordinal) || bestand.Contains("swv", StringComparison.Ordinal) || bestand.Contains("samenwerkingsverbanden", StringComparison.Ordinal));
}
