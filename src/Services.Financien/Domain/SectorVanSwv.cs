using System.Text.RegularExpressions;

namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// Sector of an account whose samenwerkingsverband has no known code: DUO publishes po and vo in separate files, so the name of the file
/// decides, then the name of the bevoegd gezag; otherwise po, the sector of the files that are public.
/// </summary>
internal static partial class SectorVanSwv
{
    public static string Bepaal(string bestandsnaam, string naam) => Hint(bestandsnaam) ?? Hint(naam) ?? "po";

    private static string? Hint(string tekst) => (Po().IsMatch(tekst), Vo().IsMatch(tekst)) switch
    {
        (true, false) => "po",
        (false, true) => "vo",
        _ => null,
    };

    [GeneratedRegex("(?<![a-z])po(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Po();

    [GeneratedRegex("(?<![a-z])vo(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Vo();
}
