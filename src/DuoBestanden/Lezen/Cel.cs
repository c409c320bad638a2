using System.Runtime.InteropServices;

namespace Monitoring.DuoBestanden.Lezen;

/// <summary>Where a cell stands in the text of the file: rows hold places, not copies.</summary>
/// <param name="Begin">First character, after an opening quote.</param>
/// <param name="Lengte">Number of characters; negative when doubled quotes inside have to become single ones.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cel(int Begin, int Lengte)
{
    public static readonly Cel Leeg = new(0, 0);

    public ReadOnlySpan<char> In(string tekst) => Lengte >= 0
        ? tekst.AsSpan(Begin, Lengte).Trim()
        : tekst.AsSpan(Begin, -Lengte).ToString().Replace("\"\"", "\"", StringComparison.Ordinal).AsSpan().Trim();
}
