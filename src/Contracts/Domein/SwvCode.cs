using System.Text.RegularExpressions;

namespace Monitoring.Contracts.Domein;

/// <summary>
/// Code of a samenwerkingsverband: PO or VO and four digits, as DUO writes it (PO2817, VO2708, the national PO0001 and VO0001).
/// Written with dashes or spaces ("VO-25-07") it is normalised.
/// </summary>
public sealed partial record SwvCode
{
    private SwvCode(string waarde) => Waarde = waarde;

    /// <summary>Two letters and four digits.</summary>
    public string Waarde { get; }

    /// <summary>"po" or "vo".</summary>
    public string Sector => Waarde[..2] == "PO" ? "po" : "vo";

    /// <summary>Reads a code; false for everything else, such as the literal "Europoort" in DUO's postcode table.</summary>
    public static bool TryLees(string? tekst, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SwvCode? code)
    {
        var kaal = (tekst ?? "").Trim().Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        code = Vorm().IsMatch(kaal) ? new SwvCode(kaal) : null;
        return code is not null;
    }

    /// <summary>Reads a code or refuses with <c>swv-code.ongeldig</c>.</summary>
    public static SwvCode Lees(string? tekst, string veld = "swv_code") => TryLees(tekst, out var code)
        ? code
        : throw new WeigeringException("swv-code.ongeldig", $"'{Kort.Tekst(tekst)}' is geen code van een samenwerkingsverband. Verwacht: PO of VO en vier cijfers, bijvoorbeeld PO2817.", veld);

    public override string ToString() => Waarde;

    [GeneratedRegex("^(PO|VO)[0-9]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Vorm();
}
