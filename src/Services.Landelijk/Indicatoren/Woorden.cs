using System.Globalization;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Figures in Dutch sentences. Only here is a figure rounded, half to even.</summary>
internal static class Woorden
{
    public static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>1.234.567</summary>
    public static string Aantal(long aantal) => aantal.ToString("N0", Nederlands);

    /// <summary>"1 op de 3" when that is exact, otherwise a percentage without decimals.</summary>
    public static string Aandeel(long deel, long geheel) => (deel, geheel) switch
    {
        (0, _) => "0%",
        _ when deel == geheel => "100%",
        _ when geheel % deel == 0 => $"1 op de {Aantal(geheel / deel)}",
        _ => Procent(100m * deel / geheel),
    };

    /// <summary>As De Staat van het Onderwijs prints them: half to even, a whole number without decimals.</summary>
    public static string Procent(decimal procent, int decimalen = 0) => Math.Round(procent, decimalen, MidpointRounding.ToEven).ToString("0.##", Nederlands) + "%";

    /// <param name="eenheid">Of an indicator or kengetal: procent (0-100), aandeel (a fraction), ratio, euro or aantal.</param>
    public static string InEenheid(decimal waarde, string eenheid) => eenheid switch
    {
        "procent" => Procent(waarde, 1),
        "aandeel" => Procent(100 * waarde, 1),
        "ratio" => Ratio(waarde),
        "euro" => Euro(waarde),
        _ => Midden(waarde),
    };

    /// <summary>A median of counts: with one decimal when it lies between two.</summary>
    public static string Midden(decimal mediaan) => Math.Round(mediaan, 1, MidpointRounding.ToEven).ToString("#,##0.#", Nederlands);

    /// <summary>Two decimals.</summary>
    public static string Ratio(decimal ratio) => Math.Round(ratio, 2, MidpointRounding.ToEven).ToString("0.00", Nederlands);

    /// <summary>
    /// A period as a sentence says it: months (2023-09/2023-12) as "september tot en met december 2023", a day (2026-11-21) as "21 november 2026".
    /// Years and schooljaren stay as they are.
    /// </summary>
    public static string Periode(string periode)
    {
        if (Dag(periode) is { } dag)
        {
            return dag.ToString("d MMMM yyyy", Nederlands);
        }

        return periode.Split('/') is [var van, var tot] && Dag(van + "-01") is { } begin && Dag(tot + "-01") is { } eind
            ? $"{begin.ToString(begin.Year == eind.Year ? "MMMM" : "MMMM yyyy", Nederlands)} tot en met {eind.ToString("MMMM yyyy", Nederlands)}"
            : periode;
    }

    /// <summary>Whole euros: € 1.234</summary>
    public static string Euro(decimal bedrag) => "€ " + Math.Round(bedrag, 0, MidpointRounding.ToEven).ToString("N0", Nederlands);

    private static DateOnly? Dag(string iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
}
