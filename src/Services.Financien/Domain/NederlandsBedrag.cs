using System.Globalization;

namespace Monitoring.Services.Financien.Domain;

/// <summary>Figures in Dutch notation inside explanations: "€ 250.000", "0,75". Independent of the machine's languages.</summary>
internal static class NederlandsBedrag
{
    private static readonly NumberFormatInfo Notatie = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    public static string Euro(decimal bedrag) => "€ " + bedrag.ToString(bedrag == decimal.Truncate(bedrag) ? "#,##0" : "#,##0.00", Notatie);

    public static string Getal(decimal getal) => getal.ToString("#,##0.######", Notatie);
}
