using System.Diagnostics.CodeAnalysis;

namespace Monitoring.Contracts.Domein;

/// <summary>Number of a bevoegd gezag (school board or samenwerkingsverband) at DUO: five digits; lost leading zeros are restored.</summary>
public sealed record BevoegdGezagNummer
{
    private BevoegdGezagNummer(string waarde) => Waarde = waarde;

    /// <summary>Five digits.</summary>
    public string Waarde { get; }

    public static bool TryLees(string? tekst, [NotNullWhen(true)] out BevoegdGezagNummer? nummer)
    {
        var kaal = (tekst ?? "").Trim();
        nummer = kaal.Length is > 0 and <= 5 && kaal.All(char.IsAsciiDigit) ? new BevoegdGezagNummer(kaal.PadLeft(5, '0')) : null;
        return nummer is not null;
    }

    /// <summary>Reads a number or refuses with <c>bevoegd-gezag.ongeldig</c>.</summary>
    public static BevoegdGezagNummer Lees(string? tekst, string veld = "bevoegd_gezag") => TryLees(tekst, out var nummer)
        ? nummer
        : throw new WeigeringException("bevoegd-gezag.ongeldig", $"'{Kort.Tekst(tekst)}' is geen nummer van een bevoegd gezag. Verwacht: vijf cijfers.", veld);

    public override string ToString() => Waarde;
}
