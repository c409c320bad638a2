using System.Globalization;
using System.Text;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// Figures as CSV for a Dutch spreadsheet: UTF-8 with BOM, semicolons, decimal comma, full precision. A missing value is an empty cell, and
/// the column toelichting says why.
/// </summary>
internal static class IndicatorCsv
{
    private const string Kop = "indicator;reeks;naam;eenheid;periodesoort;periode;categorie;waarde;n;noemer;herkomst;status;bijgewerkt_op;toelichting";

    private static readonly Dictionary<Ontbreekt, string> Redenen = new()
    {
        [Ontbreekt.NietBekend] = "niet bekend",
        [Ontbreekt.NietVanToepassing] = "niet van toepassing",
        [Ontbreekt.Onderdrukt] = "onderdrukt: kleine groep, of nodig om een kleine groep te beschermen",
        [Ontbreekt.GeenLandelijkBeeld] = "geen landelijk beeld",
    };

    public static byte[] Schrijf(IndicatorBeeld beeld)
    {
        var csv = new StringBuilder().Append(Kop).Append("\r\n");
        foreach (var reeks in beeld.Reeksen)
        {
            foreach (var punt in reeks.Punten)
            {
                csv.AppendJoin(';', Rij(beeld, reeks, punt).Select(Veld)).Append("\r\n");
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static string[] Rij(IndicatorBeeld beeld, Reeks reeks, Punt punt) =>
    [
        beeld.Id,
        reeks.Code,
        reeks.Naam,
        reeks.Eenheid,
        beeld.PeriodeSoort,
        punt.Periode,
        punt.Categorie,
        Getal(punt.Waarde),
        punt.N?.ToString(CultureInfo.InvariantCulture) ?? "",
        Getal(punt.Noemer),
        punt.Herkomst,
        beeld.Status,
        beeld.BijgewerktOp?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "",
        punt.Waarde.Reden is { } reden ? Redenen[reden] : "",
    ];

    private static string Getal(Cijfer cijfer) => cijfer.Waarde?.ToString("0.############################", Woorden.Nederlands) ?? "";

    private static string Veld(string tekst) => tekst.AsSpan().ContainsAny(";\"\r\n") ? $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : tekst;
}
