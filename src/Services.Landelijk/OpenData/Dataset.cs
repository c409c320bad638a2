using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.V1;
using Monitoring.Services.Landelijk.Besturen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Referentie;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Tellingen;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// Everything that is published, as one zip: a CSV for each indicator and choice of filters, the samenwerkingsverbanden and besturen, every
/// release, the figures of earlier publications, and a codebook of files, columns and categories. Written as it is read: no more than one
/// indicator, bestuur or release is in memory, beside the dossiers of the samenwerkingsverbanden.
/// </summary>
internal sealed class Dataset(IndicatorLezer lezer, LandelijkContext context, Dossierlezer dossiers, Bestuurslezer besturen, Vrijgaveboek vrijgaven, TimeProvider klok)
{
    public const string Soort = "application/zip";

    private const int PerBladzijde = 200;

    private const string Leesmij = """
        Monitor passend onderwijs: alle openbare cijfers

        cijfers/                             een bestand per indicator en keuze van filters
        samenwerkingsverbanden.csv           het dossier van elk samenwerkingsverband, een cijfer per rij
        samenwerkingsverbanden_onderzoeken.csv  de openbare onderzoeken van elk samenwerkingsverband
        besturen.csv                         elk kengetal van elk bestuur, een boekjaar per rij
        besturen_onderzoeken.csv             de openbare onderzoeken van elk bestuur
        vrijgaven.csv                        welke perioden zijn vrijgegeven, elke uitgave apart
        vrijgaven/                           de cijfers van elke uitgave, zoals ze zijn vrijgegeven
        codeboek.csv                         wat elk bestand in cijfers/, elke indicator en elke reeks betekent
        kolommen.csv                         wat er in elke kolom van elk bestand staat
        categorieen.csv                      wat elke categorie betekent
        referentiecijfers.csv                cijfers uit eerdere publicaties, zoals gedrukt

        Lege cel in de kolom waarde: het cijfer ontbreekt. De kolom toelichting zegt waarom.
        herkomst: duo, inspectie, school, swv (opgegeven door het bestuur zelf), duo-en-swv, voorbeeld of gemengd. Een cijfer met herkomst voorbeeld is verzonnen.
        status: voorlopig (kan nog veranderen) of definitief (vrijgegeven door het ministerie).
        Percentages lopen van 0 tot 100. Er is niet afgerond.
        Kleine aantallen leerlingen zijn onderdrukt: de kolom onderdrukking in codeboek.csv zegt onder welk aantal.

        """;

    /// <param name="vragen">Each indicator with every choice of filters; also what has no figures yet, so that the same files are there each time.</param>
    public async Task Schrijf(Stream uit, IReadOnlyList<Cijfervraag> vragen, CsvVorm vorm, CancellationToken annulering)
    {
        await using var zip = await ZipArchive.CreateAsync(uit, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, annulering);
        await Voeg(zip, "LEESMIJ.txt", Encoding.UTF8.GetBytes(Leesmij), annulering);
        var categorieen = new SortedSet<string>(StringComparer.Ordinal);
        var codeboek = new List<IReadOnlyList<string>> { Codeboekkolommen };
        foreach (var vraag in vragen)
        {
            var beeld = await lezer.Antwoord(vraag, annulering);
            await Voeg(zip, $"cijfers/{vraag.Bestandsnaam}.csv", IndicatorCsv.Schrijf(beeld, vorm), annulering);
            categorieen.UnionWith(beeld.Reeksen.SelectMany(reeks => reeks.Punten).Select(punt => punt.Categorie));
            codeboek.AddRange(Codeboek(vraag.Bestandsnaam, beeld));
        }

        await Swvs(zip, vorm, annulering);
        await Besturen(zip, vorm, annulering);
        await Vrijgaven(zip, vorm, categorieen, annulering);
        await Voeg(zip, "codeboek.csv", vorm.Bytes(codeboek), annulering);
        await Voeg(zip, "kolommen.csv", vorm.Bytes(Kolommen()), annulering);
        await Voeg(zip, "categorieen.csv", vorm.Bytes([["categorie", "uitleg"], .. categorieen.Select(categorie => new[] { categorie, Categorieen.Uitleg(categorie) })]), annulering);
        await Voeg(zip, "referentiecijfers.csv", ReferentieCsv.Schrijf(Referentiecijfers.Alle, vorm), annulering);
    }

    private static readonly string[] Codeboekkolommen =
        ["bestand", "keuze", "indicator", "thema", "titel", "vraag", "definitie", "teller", "noemer", "formule", "periodesoort", "polariteit", "bron", "basis", "reeks", "naam", "eenheid", "kanttekeningen", "breuken", "onderdrukking"];

    private static IEnumerable<IReadOnlyList<string>> Codeboek(string bestand, IndicatorBeeld beeld) => beeld.Reeksen.Select(reeks => new[]
    {
        bestand, beeld.Keuzetekst, beeld.Id, beeld.Thema, beeld.Titel, beeld.Vraag, beeld.Definitie, beeld.Teller, beeld.Noemer, beeld.Formule, beeld.PeriodeSoort, beeld.Polariteit,
        beeld.Bron, beeld.WettelijkeBasis, reeks.Code, reeks.Naam, reeks.Eenheid, string.Join(' ', beeld.Kanttekeningen), string.Join(' ', beeld.Breuken.Select(breuk => $"{breuk.Periode}: {breuk.Uitleg}")),
        string.Join(' ', beeld.Onderdrukking.Select(regel => string.Create(CultureInfo.InvariantCulture, $"Vanaf {regel.Vanaf:yyyy-MM-dd}: aantallen onder {regel.Grens}. {regel.Grondslag}"))),
    });

    private static IEnumerable<IReadOnlyList<string>> Kolommen()
    {
        (string Bestand, IReadOnlyList<(string Kolom, string Uitleg)> Kolommen)[] bestanden =
        [
            ("cijfers/", IndicatorCsv.Kolommen),
            ("referentiecijfers.csv", ReferentieCsv.Kolommen),
            ("samenwerkingsverbanden.csv", DossierCsv.Kolommen),
            ("samenwerkingsverbanden_onderzoeken.csv", OnderzoekCsv.Kolommen),
            ("besturen.csv", BestuurCsv.Kolommen),
            ("besturen_onderzoeken.csv", OnderzoekCsv.Kolommen),
            ("vrijgaven.csv", VrijgaveCsv.Kolommen),
            ("vrijgaven/", VrijgaveCsv.Cijferkolommen),
        ];
        return bestanden.SelectMany(bestand => bestand.Kolommen, (bestand, kolom) => new[] { bestand.Bestand, kolom.Kolom, kolom.Uitleg }).Prepend(["bestand", "kolom", "uitleg"]);
    }

    private async Task Swvs(ZipArchive zip, CsvVorm vorm, CancellationToken annulering)
    {
        await Voeg(zip, "samenwerkingsverbanden.csv", vorm.Bytes((await dossiers.Alle(annulering)).SelectMany(dossier => DossierCsv.Rijen(dossier, vorm)).Prepend(DossierCsv.Kop)), annulering);
        // Not from the dossiers, which name the latest alone.
        var onderzoeken = await Bediening.Lees(
            context,
            async generatie => OnderzoekCsv.Rijen(
                await Swvlijst.Lees(context, generatie, annulering),
                await (await OpenbareOnderzoeken.Tellend(context, generatie, "swv", klok.Vandaag(), annulering)).OrderByDescending(feit => feit.Vaststellingsdatum).ThenBy(feit => feit.Id).ToListAsync(annulering)),
            annulering);
        await Voeg(zip, "samenwerkingsverbanden_onderzoeken.csv", vorm.Bytes(onderzoeken.Prepend(OnderzoekCsv.Kop)), annulering);
    }

    private async Task Besturen(ZipArchive zip, CsvVorm vorm, CancellationToken annulering)
    {
        var onderzoeken = new List<IReadOnlyList<string>> { OnderzoekCsv.Kop };
        await Voeg(zip, "besturen.csv", vorm, Rijen(), annulering);
        await Voeg(zip, "besturen_onderzoeken.csv", vorm.Bytes(onderzoeken), annulering);

        async IAsyncEnumerable<IReadOnlyList<string>> Rijen()
        {
            yield return BestuurCsv.Kop;
            await foreach (var kop in Alle(besturen.Lijst, annulering))
            {
                // Since the list was read its account may have gone.
                if (await besturen.Zoek(kop.BevoegdGezag, annulering) is not { } bestuur)
                {
                    continue;
                }

                onderzoeken.AddRange(OnderzoekCsv.Rijen(bestuur));
                foreach (var rij in BestuurCsv.Rijen(bestuur, vorm))
                {
                    yield return rij;
                }
            }
        }
    }

    private async Task Vrijgaven(ZipArchive zip, CsvVorm vorm, SortedSet<string> categorieen, CancellationToken annulering)
    {
        var koppen = new List<IReadOnlyList<string>> { VrijgaveCsv.Kop };
        await foreach (var kop in Alle((bladzijde, stop) => vrijgaven.Lijst("", ookWachtend: false, perFamilie: false, sorteer: "", bladzijde, stop), annulering))
        {
            koppen.Add(VrijgaveCsv.Rij(kop));
            var vrijgave = await vrijgaven.Haal(kop.Id.ToString(), ookWachtend: false, annulering);
            var opname = VrijgaveIngang.MetCijfers.Van(vrijgave).Cijfers;
            categorieen.UnionWith(opname.Keuzes.Values.SelectMany(deel => deel.Reeksen).SelectMany(reeks => reeks.Punten).Select(punt => punt.Categorie));
            await Voeg(zip, VrijgaveCsv.Bestand(kop), vorm.Bytes(VrijgaveCsv.Cijfers(kop, opname, vorm)), annulering);
        }

        await Voeg(zip, "vrijgaven.csv", vorm.Bytes(koppen), annulering);
    }

    private static async IAsyncEnumerable<T> Alle<T>(Func<Bladzijde, CancellationToken, Task<(IReadOnlyList<T> Deel, int Totaal)>> lees, [EnumeratorCancellation] CancellationToken annulering)
    {
        var (gelezen, nummer) = (0, 1);
        while (true)
        {
            var (deel, totaal) = await lees(Bladzijde.Lees(new Pagina { Nummer = nummer++, Grootte = PerBladzijde }), annulering);
            foreach (var een in deel)
            {
                yield return een;
            }

            gelezen += deel.Count;
            if (deel.Count == 0 || gelezen >= totaal)
            {
                yield break;
            }
        }
    }

    private static async Task Voeg(ZipArchive zip, string naam, CsvVorm vorm, IAsyncEnumerable<IReadOnlyList<string>> rijen, CancellationToken annulering)
    {
        await using var bestand = await zip.CreateEntry(naam).OpenAsync(annulering);
        await using var schrijver = new StreamWriter(bestand, new UTF8Encoding(vorm.Bom), leaveOpen: true);
        await foreach (var rij in rijen)
        {
            await schrijver.WriteAsync(vorm.Regel(rij).AsMemory(), annulering);
        }
    }

    private static async Task Voeg(ZipArchive zip, string naam, byte[] inhoud, CancellationToken annulering)
    {
        await using var bestand = await zip.CreateEntry(naam).OpenAsync(annulering);
        await bestand.WriteAsync(inhoud, annulering);
    }
}
