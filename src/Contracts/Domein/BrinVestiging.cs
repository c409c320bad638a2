using System.Diagnostics.CodeAnalysis;

namespace Monitoring.Contracts.Domein;

/// <summary>A vestiging: BRIN and two digits (00AP00). DUO's files also write the number apart, as "0" or "00".</summary>
public sealed record BrinVestiging
{
    private BrinVestiging(Brin brin, string nummer) => (Brin, Nummer) = (brin, nummer);

    public Brin Brin { get; }

    /// <summary>Two digits.</summary>
    public string Nummer { get; }

    /// <summary>Six characters: BRIN and number.</summary>
    public string Waarde => Brin.Waarde + Nummer;

    public static bool TryLees(string? tekst, [NotNullWhen(true)] out BrinVestiging? vestiging)
    {
        var kaal = (tekst ?? "").Trim();
        vestiging = null;
        return kaal.Length == 6 && TryLees(kaal[..Brin.Lengte], kaal[Brin.Lengte..], out vestiging);
    }

    /// <summary>Joins a BRIN and a number of one or two digits; a number that already holds the BRIN is taken as it is.</summary>
    public static bool TryLees(string? brin, string? nummer, [NotNullWhen(true)] out BrinVestiging? vestiging)
    {
        var kaal = (nummer ?? "").Trim();
        vestiging = null;
        if (kaal.Length == 6)
        {
            return TryLees(kaal, out vestiging);
        }

        if (Domein.Brin.TryLees(brin, out var gelezen) && kaal.Length is 1 or 2 && kaal.All(char.IsAsciiDigit) && gelezen is not null)
        {
            vestiging = new BrinVestiging(gelezen, kaal.PadLeft(2, '0'));
        }

        return vestiging is not null;
    }

    /// <summary>Reads a vestiging or refuses with <c>vestiging.ongeldig</c>.</summary>
    public static BrinVestiging Lees(string? tekst, string veld = "vestiging") => TryLees(tekst, out var vestiging)
        ? vestiging
        : throw new WeigeringException("vestiging.ongeldig", $"'{Kort.Tekst(tekst)}' is geen vestiging. Verwacht: BRIN en twee cijfers, bijvoorbeeld 00AP00.", veld);

    public override string ToString() => Waarde;
}
