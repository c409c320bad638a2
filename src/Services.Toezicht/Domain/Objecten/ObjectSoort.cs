using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Toezicht.Domain.Objecten;

/// <summary>The kinds of object of supervision.</summary>
internal static class ObjectSoort
{
    public const string Swv = "swv";
    public const string Bestuur = "bestuur";
    public const string School = "school";
    public const string Vestiging = "vestiging";

    public static readonly IReadOnlyList<string> Alle = [Swv, Bestuur, School, Vestiging];

    /// <exception cref="WeigeringException"><c>object.soort-onbekend</c></exception>
    public static string Lees(string? soort, string veld) => Alle.FirstOrDefault(bekend => string.Equals(bekend, (soort ?? "").Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new WeigeringException("object.soort-onbekend", $"'{Kort.Tekst(soort)}' is geen soort object. Wel: {string.Join(", ", Alle)}.", veld);

    /// <summary>Normalises a code of this kind: BRIN, vestiging, SWV code or bevoegd-gezag number.</summary>
    /// <exception cref="WeigeringException">The code of the value object, for example <c>swv-code.ongeldig</c>.</exception>
    public static string LeesCode(string soort, string? code, string veld) => soort switch
    {
        Swv => SwvCode.Lees(code, veld).Waarde,
        Bestuur => BevoegdGezagNummer.Lees(code, veld).Waarde,
        School => Brin.Lees(code, veld).Waarde,
        _ => BrinVestiging.Lees(code, veld).Waarde,
    };
}
