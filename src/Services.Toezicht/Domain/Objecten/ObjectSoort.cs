using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>The kinds of object of supervision.</summary>
internal static class ObjectSoort
{
    public const string Swv = "swv";
    public const string Bestuur = "bestuur";
    public const string School = "school";
    public const string Vestiging = "vestiging";

    /// <summary>Of voortgezet onderwijs: the unit that the Inspectie judges there.</summary>
    public const string Afdeling = "afdeling";

    /// <summary>Of mbo.</summary>
    public const string Opleiding = "opleiding";

    public static readonly IReadOnlyList<string> Alle = [Swv, Bestuur, School, Vestiging, Afdeling, Opleiding];

    // De Staat van het Onderwijs 2024, sections 1.3.3 and 2.3: the schoolsoorten of vo.
    private static readonly IReadOnlyList<string> Afdelingen = ["pro", "vmbo-b", "vmbo-k", "vmbo-bk", "vmbo-gt", "havo", "vwo", "havo-vwo", "brugklas"];

    /// <summary>
    /// The afdeling that stands at the end of a name, behind a separator ("Het College - HAVO"); null when none does, or several. In the name of a school
    /// such a word can mean something else ("Pro Rege").
    /// </summary>
    public static string? AfdelingIn(string naam)
    {
        var delen = naam.ToLowerInvariant().Replace('/', '-').Split([" - ", ",", "(", ")", ":", ";"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return delen.Length > 1 && Afdelingen.Contains(delen[^1], StringComparer.Ordinal) && !delen[..^1].Any(deel => Afdelingen.Contains(deel.Split(' ')[^1], StringComparer.Ordinal)) ? delen[^1] : null;
    }

    /// <exception cref="WeigeringException"><c>object.soort-onbekend</c></exception>
    public static string Lees(string? soort, string veld) => Alle.FirstOrDefault(bekend => string.Equals(bekend, (soort ?? "").Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new WeigeringException("object.soort-onbekend", $"'{Kort.Tekst(soort)}' is geen soort object. Wel: {string.Join(", ", Alle)}.", veld);

    /// <summary>
    /// Normalises a code of this kind: BRIN, vestiging, SWV code, bevoegd-gezag number, vestiging with afdeling ("00AP00-havo") or BRIN with
    /// the five digits of an opleiding ("00AP-25180").
    /// </summary>
    /// <exception cref="WeigeringException">The code of the value object, for example <c>swv-code.ongeldig</c>, or <c>object.code-ongeldig</c>.</exception>
    public static string LeesCode(string soort, string? code, string veld) => soort switch
    {
        Swv => SwvCode.Lees(code, veld).Waarde,
        Bestuur => BevoegdGezagNummer.Lees(code, veld).Waarde,
        School => Brin.Lees(code, veld).Waarde,
        Afdeling or Opleiding => LeesDeel(soort, code, veld),
        _ => BrinVestiging.Lees(code, veld).Waarde,
    };

    private static string LeesDeel(string soort, string? code, string veld)
    {
        var streep = (code ?? "").IndexOf('-', StringComparison.Ordinal);
        var (voor, na) = streep < 0 ? ("", "") : (code![..streep], code[(streep + 1)..].Trim().ToLowerInvariant());
        var gelezen = soort == Afdeling
            ? Afdelingen.Contains(na, StringComparer.Ordinal) ? BrinVestiging.Lees(voor, veld).Waarde : null
            : na.Length == 5 && na.All(char.IsAsciiDigit) ? Brin.Lees(voor, veld).Waarde : null;
        return gelezen is not null
            ? $"{gelezen}-{na}"
            : throw new WeigeringException("object.code-ongeldig", $"'{Kort.Tekst(code)}' is geen code van een {soort}. Verwacht: {(soort == Afdeling ? "vestiging en afdeling, bijvoorbeeld 00AP00-havo" : "BRIN en vijf cijfers, bijvoorbeeld 00AP-25180")}.", veld);
    }
}
