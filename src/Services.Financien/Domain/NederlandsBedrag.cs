using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden.Lezen;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Domain;

/// <summary>Figures in Dutch notation, as a person reads and writes them: "€ 250.000", "0,75", "-10%". Independent of the machine's languages.</summary>
internal static class NederlandsBedrag
{
    private const int Centen = 2;

    private static readonly NumberFormatInfo Notatie = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    public static string Euro(decimal bedrag) => "€ " + bedrag.ToString(bedrag == decimal.Truncate(bedrag) ? "#,##0" : "#,##0.00", Notatie);

    /// <summary>In the unit of a kengetal: a share is written as a percentage.</summary>
    public static string In(Eenheid eenheid, decimal waarde) => eenheid switch
    {
        Eenheid.Euro => Euro(waarde),
        Eenheid.Aandeel => Getal(100 * waarde) + "%",
        _ => Getal(waarde),
    };

    /// <summary>Reads euros with at most two decimals: more do not fit in the database, and nobody pays them.</summary>
    /// <param name="code">Code of the refusal.</param>
    /// <exception cref="WeigeringException">With <paramref name="code"/>.</exception>
    public static decimal Lees(string tekst, string code, string veld)
    {
        var bedrag = NederlandsGetal.Bedrag(tekst.Trim()) ?? throw new WeigeringException(code, $"'{Kort.Tekst(tekst)}' is geen bedrag. Schrijf bijvoorbeeld 45.000.", veld);
        return decimal.Round(bedrag, Centen) == bedrag ? bedrag : throw new WeigeringException(code, "Een bedrag heeft ten hoogste twee cijfers achter de komma.", veld);
    }

    public static string Getal(decimal getal) => getal.ToString("#,##0.######", Notatie);
}
