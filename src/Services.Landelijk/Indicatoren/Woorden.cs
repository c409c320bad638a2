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

    /// <summary>A median of counts: with one decimal when it lies between two.</summary>
    public static string Midden(decimal mediaan) => Math.Round(mediaan, 1, MidpointRounding.ToEven).ToString("#,##0.#", Nederlands);

    /// <summary>Two decimals.</summary>
    public static string Ratio(decimal ratio) => Math.Round(ratio, 2, MidpointRounding.ToEven).ToString("0.00", Nederlands);

    /// <summary>Whole euros: € 1.234</summary>
    public static string Euro(decimal bedrag) => "€ " + Math.Round(bedrag, 0, MidpointRounding.ToEven).ToString("N0", Nederlands);
}
