namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>One series of an indicator that counts: which characteristics add up to it, and of which it is a share.</summary>
/// <param name="Teller">Characteristics that count.</param>
/// <param name="Noemer">Characteristics of the whole; empty for a plain count.</param>
internal sealed record Maat(string Code, string Naam, IReadOnlyList<string> Teller, IReadOnlyList<string> Noemer)
{
    /// <summary>A count among all (<see cref="Noemer"/>), shown as a number and not as a share.</summary>
    public bool AlsAantal { get; init; }

    /// <summary>Decimals on screen; tables of De Staat van het Onderwijs have 0 or 1.</summary>
    public int Decimalen { get; init; } = 1;

    public string Eenheid => Noemer.Count == 0 || AlsAantal ? "aantal" : "procent";

    public static Maat Aantal(string code, string naam, params string[] kenmerken) => new(code, naam, kenmerken, []);

    public static Maat Aandeel(string code, string naam, IReadOnlyList<string> teller, IReadOnlyList<string> noemer) => new(code, naam, teller, noemer);
}
