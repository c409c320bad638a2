using System.Globalization;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain;

/// <summary>Figures in Dutch notation inside explanations: "€ 250.000", "0,75", "-10%". Independent of the machine's languages.</summary>
internal static class NederlandsBedrag
{
    private static readonly NumberFormatInfo Notatie = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    public static string Euro(decimal bedrag) => "€ " + bedrag.ToString(bedrag == decimal.Truncate(bedrag) ? "#,##0" : "#,##0.00", Notatie);

    /// <summary>In the unit of a kengetal: a share is written as a percentage.</summary>
    public static string In(Eenheid eenheid, decimal waarde) => eenheid switch
    {
        Eenheid.Euro => Euro(waarde),
        Eenheid.Aandeel => Getal(100 * waarde) + "%",
        _ => Getal(waarde),
    };

    public static string Getal(decimal getal) => getal.ToString("#,##0.######", Notatie);
}
