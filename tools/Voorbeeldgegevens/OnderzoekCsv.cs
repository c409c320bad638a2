using System.Globalization;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>Onderzoeken in the columns that the platform imports.</summary>
internal static class OnderzoekCsv
{
    private const int DagenTotOpenbaar = 35;

    /// <param name="voorletter">First letter of the numbers of this file.</param>
    /// <returns>The onderzoeken with their numbers, in the order of vaststelling.</returns>
    public static IReadOnlyList<Onderzoek> Nummer(string voorletter, IEnumerable<Onderzoek> onderzoeken) =>
    [
        .. onderzoeken.OrderBy(onderzoek => onderzoek.Vaststelling).ThenBy(onderzoek => onderzoek.Object.Code, StringComparer.Ordinal)
            .Select((onderzoek, nummer) => onderzoek with { Nummer = string.Create(CultureInfo.InvariantCulture, $"{voorletter}{onderzoek.Vaststelling.Year}-{nummer + 1:000}") }),
    ];

    public static Voorbeeldbestand Schrijf(string naam, IEnumerable<Onderzoek> onderzoeken)
    {
        var tekst = new CsvTekst("\n");
        tekst.Kaal("nummer;object_soort;object_code;soort;startdatum;vaststellingsdatum;openbaar_op;oordelen;eindoordeel;herstelopdrachten;herstel_van;afwijkingsreden");
        foreach (var onderzoek in onderzoeken)
        {
            tekst.Rij(
                onderzoek.Nummer,
                onderzoek.Object.Soort,
                onderzoek.Object.Code,
                onderzoek.Soort,
                CsvTekst.Datum(onderzoek.Start),
                CsvTekst.Datum(onderzoek.Vaststelling),
                CsvTekst.Datum(onderzoek.Vaststelling.AddDays(DagenTotOpenbaar)),
                string.Join('|', onderzoek.Oordelen.Select(oordeel => $"{oordeel.Standaard}={oordeel.Oordeel}")),
                onderzoek.Eindoordeel,
                onderzoek.OpdrachtenBekend ? string.Join('|', onderzoek.Opdrachten.Select(Schrijf)) : "onbekend",
                onderzoek.HerstelVan,
                onderzoek.Afwijkingsreden);
        }

        return tekst.AlsUtf8(naam);
    }

    private static string Schrijf(Opdracht opdracht) =>
        $"{opdracht.Standaard}{(opdracht.Element.Length > 0 ? "." + opdracht.Element : "")}={opdracht.Rechtsgrond}={CsvTekst.Datum(opdracht.Termijn)}={CsvTekst.Datum(opdracht.HersteldOp)}={opdracht.Redenen}".TrimEnd('=');
}
