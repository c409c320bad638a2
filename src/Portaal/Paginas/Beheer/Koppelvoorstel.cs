using System.Text.RegularExpressions;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>
/// Many samenwerkingsverbanden carry their number in their name ("Stichting SWV 23-02", "SWV PO 2808"). DUO's accounts of 2014 and 2015 have
/// no code, so the name is the only hint; a person decides.
/// </summary>
internal static partial class Koppelvoorstel
{
    /// <summary>The code that the name suggests (PO2302), or null.</summary>
    public static string? Uit(string naam) =>
        Nummer().Match(naam) is { Success: true } nummer ? $"{(Voortgezet().IsMatch(naam) ? "VO" : "PO")}{nummer.Groups[1].Value}{nummer.Groups[2].Value}" : null;

    // The first two digits are a province or part of one, 20 (Groningen) to 31 (Limburg).
    [GeneratedRegex(@"(?<!\d)(2\d|3[01])[-. ]?(\d{2})(?!\d)", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Nummer();

    [GeneratedRegex(@"\bV\.?O\b", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Voortgezet();
}
