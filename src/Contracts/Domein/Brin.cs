using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Monitoring.Contracts.Domein;

/// <summary>BRIN of a school: two digits and two letters (00AP).</summary>
public sealed partial record Brin
{
    /// <summary>Characters of a BRIN, with which the code of each part of a school begins.</summary>
    public const int Lengte = 4;

    private Brin(string waarde) => Waarde = waarde;

    /// <summary>Two digits and two capitals.</summary>
    public string Waarde { get; }

    public static bool TryLees(string? tekst, [NotNullWhen(true)] out Brin? brin)
    {
        var kaal = (tekst ?? "").Trim().ToUpperInvariant();
        brin = Vorm().IsMatch(kaal) ? new Brin(kaal) : null;
        return brin is not null;
    }

    /// <summary>Reads a BRIN or refuses with <c>brin.ongeldig</c>.</summary>
    public static Brin Lees(string? tekst, string veld = "brin") => TryLees(tekst, out var brin)
        ? brin
        : throw new WeigeringException("brin.ongeldig", $"'{Kort.Tekst(tekst)}' is geen BRIN. Verwacht: twee cijfers en twee letters, bijvoorbeeld 00AP.", veld);

    public override string ToString() => Waarde;

    [GeneratedRegex("^[0-9]{2}[A-Z]{2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Vorm();
}
