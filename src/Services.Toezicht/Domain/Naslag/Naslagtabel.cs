using System.Collections.Frozen;

namespace Monitoring.Services.Toezicht.Domain.Naslag;

/// <summary>Reads the reference tables that travel inside the assembly: first line the column names, cells divided by ';', no quotes.</summary>
internal static class Naslagtabel
{
    /// <exception cref="InvalidOperationException">The table is absent, or a row has another number of cells than the header.</exception>
    public static IReadOnlyList<FrozenDictionary<string, string>> Lees(string bestand)
    {
        using var stroom = typeof(Naslagtabel).Assembly.GetManifestResourceStream(bestand) ?? throw new InvalidOperationException($"De naslagtabel {bestand} ontbreekt.");
        using var lezer = new StreamReader(stroom);
        var regels = lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var koppen = regels[0].Split(';');
        return [.. regels.Skip(1).Select((regel, plaats) => Rij(bestand, plaats + 2, koppen, regel.Split(';')))];
    }

    private static FrozenDictionary<string, string> Rij(string bestand, int regel, string[] koppen, string[] cellen) => cellen.Length == koppen.Length
        ? koppen.Zip(cellen).ToFrozenDictionary(paar => paar.First, paar => paar.Second, StringComparer.Ordinal)
        : throw new InvalidOperationException($"{bestand}, regel {regel}: {cellen.Length} cellen onder {koppen.Length} koppen.");
}
