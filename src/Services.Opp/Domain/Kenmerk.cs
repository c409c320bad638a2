using System.Text.RegularExpressions;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>
/// The school's own key of an OPP, unique within its BRIN: 1-40 letters, digits, '-' and '_'. A repeat with the same kenmerk is the same OPP.
/// Only the school itself sees it.
/// </summary>
internal sealed partial record Kenmerk
{
    public const int MaxLengte = 40;

    private Kenmerk(string waarde) => Waarde = waarde;

    public string Waarde { get; }

    /// <summary>Reads a kenmerk or refuses with <c>bsn.herkend</c> or <c>opp.kenmerk-ongeldig</c>; neither repeats what was sent.</summary>
    public static Kenmerk Lees(string? tekst, string veld = "kenmerk")
    {
        var kaal = (tekst ?? "").Trim();
        Burgerservicenummer.Weiger(kaal, veld);
        return Vorm().IsMatch(kaal)
            ? new Kenmerk(kaal)
            : throw new WeigeringException("opp.kenmerk-ongeldig", "Het kenmerk heeft niet de goede vorm. Verwacht: 1 tot en met 40 letters, cijfers, '-' of '_'.", veld);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,40}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Vorm();
}
