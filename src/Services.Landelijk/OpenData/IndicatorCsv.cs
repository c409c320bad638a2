using System.Globalization;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// Figures as CSV at full precision. A missing value is an empty cell, and the column toelichting says why.
/// </summary>
internal static class IndicatorCsv
{
    private static readonly string[] Kop = ["indicator", "reeks", "naam", "eenheid", "periodesoort", "periode", "categorie", "waarde", "n", "noemer", "herkomst", "status", "ondergrens", "bovengrens", "bijgewerkt_op", "toelichting"];

    private static readonly Dictionary<Ontbreekt, string> Redenen = new()
    {
        [Ontbreekt.NietBekend] = "niet bekend",
        [Ontbreekt.NietVanToepassing] = "niet van toepassing",
        [Ontbreekt.Onderdrukt] = "onderdrukt: kleine groep, of nodig om een kleine groep te beschermen",
        [Ontbreekt.GeenLandelijkBeeld] = "geen landelijk beeld",
    };

    public static byte[] Schrijf(IndicatorBeeld beeld, CsvVorm vorm) =>
        vorm.Bytes(beeld.Reeksen.SelectMany(reeks => reeks.Punten, (reeks, punt) => Rij(beeld, reeks, punt, vorm)).Prepend(Kop));

    private static string[] Rij(IndicatorBeeld beeld, Reeks reeks, Punt punt, CsvVorm vorm) =>
    [
        beeld.Id,
        reeks.Code,
        reeks.Naam,
        reeks.Eenheid,
        beeld.PeriodeSoort,
        punt.Periode,
        punt.Categorie,
        vorm.Getal(punt.Waarde.Waarde),
        punt.N?.ToString(CultureInfo.InvariantCulture) ?? "",
        vorm.Getal(punt.Noemer.Waarde),
        punt.Herkomst,
        punt.Status,
        vorm.Getal(punt.Interval?.Onder),
        vorm.Getal(punt.Interval?.Boven),
        beeld.BijgewerktOp?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture) ?? "",
        punt.Waarde.Reden is { } reden ? Redenen[reden] : punt.Indicatief ? "indicatief: kleine n" : "",
    ];
}
