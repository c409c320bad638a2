using System.IO.Compression;
using System.Text;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>The national figures as one zip: a CSV for each indicator and choice of filters, the published figures, and a codebook of files, columns and categories.</summary>
internal static class Dataset
{
    public const string Soort = "application/zip";

    /// <param name="beelden">Each indicator with every choice of filters, each together with the name of its file.</param>
    public static byte[] Pak(IReadOnlyList<(string Bestand, IndicatorBeeld Beeld)> beelden, CsvVorm vorm)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            Voeg(zip, "LEESMIJ.txt", Encoding.UTF8.GetBytes(Leesmij));
            Voeg(zip, "codeboek.csv", Codeboek(beelden, vorm));
            Voeg(zip, "kolommen.csv", vorm.Bytes([["bestand", "kolom", "uitleg"], .. IndicatorCsv.Kolommen.Select(kolom => new[] { "cijfers/", kolom.Kolom, kolom.Uitleg }), .. ReferentieCsv.Kolommen.Select(kolom => new[] { "referentiecijfers.csv", kolom.Kolom, kolom.Uitleg })]));
            Voeg(zip, "categorieen.csv", vorm.Bytes([["categorie", "uitleg"], .. beelden.SelectMany(paar => paar.Beeld.Reeksen).SelectMany(reeks => reeks.Punten).Select(punt => punt.Categorie).Distinct().Order(StringComparer.Ordinal).Select(categorie => new[] { categorie, Categorieen.Uitleg(categorie) })]));
            Voeg(zip, "referentiecijfers.csv", ReferentieCsv.Schrijf(Referentiecijfers.Alle, vorm));
            foreach (var (bestand, beeld) in beelden)
            {
                Voeg(zip, $"cijfers/{bestand}.csv", IndicatorCsv.Schrijf(beeld, vorm));
            }
        }

        return stroom.ToArray();
    }

    private const string Leesmij = """
        Monitor passend onderwijs: de landelijke cijfers

        cijfers/                een bestand per indicator en keuze van filters
        codeboek.csv            wat elk bestand, elke indicator en elke reeks betekent
        kolommen.csv            wat er in elke kolom staat
        categorieen.csv         wat elke categorie betekent
        referentiecijfers.csv   cijfers uit eerdere publicaties, zoals gedrukt

        Niet in dit bestand, wel op te halen bij de API (zie /v1/openapi.json):
        - de cijfers per samenwerkingsverband (/v1/metingen en /v1/samenwerkingsverbanden)
        - de kengetallen en oordelen per bestuur (/v1/besturen)
        - eerdere uitgaven van een vrijgegeven periode (/v1/vrijgaven)

        Lege cel in de kolom waarde: het cijfer ontbreekt. De kolom toelichting zegt waarom.
        herkomst: duo, inspectie, school, swv (opgegeven door het bestuur zelf), voorbeeld of gemengd. Een cijfer met herkomst voorbeeld is verzonnen.
        status: voorlopig (kan nog veranderen) of definitief (vrijgegeven door het ministerie).
        Percentages lopen van 0 tot 100. Er is niet afgerond.
        Kleine aantallen (1 tot en met 4) over leerlingen zijn onderdrukt.

        """;

    private static byte[] Codeboek(IReadOnlyList<(string Bestand, IndicatorBeeld Beeld)> beelden, CsvVorm vorm) => vorm.Bytes(
        beelden.SelectMany(paar => paar.Beeld.Reeksen, (paar, reeks) => new[]
        {
            paar.Bestand, paar.Beeld.Keuzetekst, paar.Beeld.Id, paar.Beeld.Thema, paar.Beeld.Titel, paar.Beeld.Vraag, paar.Beeld.Definitie, paar.Beeld.Teller, paar.Beeld.Noemer, paar.Beeld.Formule, paar.Beeld.PeriodeSoort, paar.Beeld.Polariteit,
            paar.Beeld.Bron, paar.Beeld.WettelijkeBasis, reeks.Code, reeks.Naam, reeks.Eenheid, string.Join(' ', paar.Beeld.Kanttekeningen), string.Join(' ', paar.Beeld.Breuken.Select(breuk => $"{breuk.Periode}: {breuk.Uitleg}")),
        }).Prepend(["bestand", "keuze", "indicator", "thema", "titel", "vraag", "definitie", "teller", "noemer", "formule", "periodesoort", "polariteit", "bron", "basis", "reeks", "naam", "eenheid", "kanttekeningen", "breuken"]));

    private static void Voeg(ZipArchive zip, string naam, byte[] inhoud)
    {
        using var bestand = zip.CreateEntry(naam).Open();
        bestand.Write(inhoud);
    }
}
