using System.Text.RegularExpressions;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// Sector of an account whose samenwerkingsverband has no known code. The groepering decides (DUO's PO1-PO6, SBO, REC, WSNS and CN are po; later
/// files write PO or VO); of a swv, whose groepering does not say, the names of its files when they agree, and otherwise its own name.
/// </summary>
internal static partial class SectorVanSwv
{
    private static readonly string[] GroeperingenPo = ["SBO", "REC", "WSNS", "CN"];

    /// <summary>po or vo, or empty when nothing says.</summary>
    public static string Bepaal(string groepering, IEnumerable<string> bestandsnamen, string naam) =>
        VanGroepering(groepering) ?? (bestandsnamen.Select(Hint).OfType<string>().Distinct().ToList() is [var een] ? een : Hint(naam)) ?? "";

    /// <summary>po or vo; null when the groepering does not say.</summary>
    public static string? VanGroepering(string groepering) =>
        groepering.StartsWith("PO", StringComparison.OrdinalIgnoreCase) || GroeperingenPo.Contains(groepering, StringComparer.OrdinalIgnoreCase) ? "po"
        : groepering.StartsWith("VO", StringComparison.OrdinalIgnoreCase) ? "vo"
        : null;

    private static string? Hint(string tekst) => (Po().IsMatch(tekst), Vo().IsMatch(tekst)) switch
    {
        (true, false) => "po",
        (false, true) => "vo",
        _ => null,
    };

    [GeneratedRegex("(?<![a-z])po(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Po();

    [GeneratedRegex("(?<![a-z])vo(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Vo();
}
