using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Grafieken;

/// <summary>The value axis: round steps, from zero, with one unit that its title names.</summary>
public sealed record Grafiekas(decimal Laagst, decimal Hoogst, decimal Stap, string Eenheid, decimal Deler)
{
    private const int Streepjes = 4;
    private const int MaxDecimalen = 4;
    private static readonly decimal[] RondeStappen = [1m, 2m, 2.5m, 5m, 10m];

    /// <summary>Title of the axis, with the unit.</summary>
    public string Titel => (Eenheid, Deler) switch
    {
        ("euro", >= 1_000_000) => "miljoen euro",
        ("euro", >= 1_000) => "duizend euro",
        ("euro", _) => "euro",
        ("procent" or "aandeel", _) => "procent",
        ("ratio", _) => "verhouding",
        _ => "aantal",
    };

    public IEnumerable<decimal> Waarden
    {
        get
        {
            for (var waarde = Laagst; waarde <= Hoogst; waarde += Stap)
            {
                yield return waarde;
            }
        }
    }

    public static Grafiekas Voor(IEnumerable<decimal> waarden, string eenheid)
    {
        var lijst = waarden.Append(0m).ToList();
        var hoogst = lijst.Max();
        var laagst = lijst.Min();
        var bereik = hoogst - laagst;
        if (bereik == 0)
        {
            (hoogst, bereik) = (1, 1);
        }

        var ruw = bereik / Streepjes;
        var macht = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)ruw)));
        var stap = RondeStappen.Select(factor => factor * macht).First(kandidaat => kandidaat >= ruw);
        if (eenheid == "aantal")
        {
            stap = Math.Max(1, Math.Ceiling(stap));
        }

        var grootst = Math.Max(Math.Abs(hoogst), Math.Abs(laagst));
        var deler = (eenheid, grootst) switch
        {
            ("euro", >= 2_000_000) => 1_000_000m,
            ("euro", >= 2_000) => 1_000m,
            ("aandeel", _) => 0.01m,
            _ => 1m,
        };
        return new Grafiekas(Math.Floor(laagst / stap) * stap, Math.Ceiling(hoogst / stap) * stap, stap, eenheid, deler);
    }

    /// <summary>Label of a step: no more decimals than the step needs.</summary>
    public string Label(decimal waarde)
    {
        var geschaald = waarde / Deler;
        var stap = Stap / Deler;
        var decimalen = 0;
        for (var rest = stap; rest != Math.Truncate(rest) && decimalen < MaxDecimalen; rest *= 10)
        {
            decimalen++;
        }

        return Getallen.Met(geschaald, decimalen) + (Eenheid is "procent" or "aandeel" ? "%" : "");
    }
}
