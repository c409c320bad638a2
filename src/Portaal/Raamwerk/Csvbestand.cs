using System.Globalization;
using CsvHelper;
using Monitoring.Contracts;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Raamwerk;

/// <summary>
/// 'CSV of what you see': every page of a list under the same choice as the page, as a file for a Dutch spreadsheet. UTF-8 with BOM,
/// semicolons, decimal comma, full precision; a value that is absent stays in words, and text that a spreadsheet would run as a formula stays text.
/// </summary>
/// <param name="naam">Name of the file, without extension.</param>
/// <param name="kolommen">Heads of the columns.</param>
internal sealed class Csvbestand(string naam, params string[] kolommen)
{
    /// <summary>Most rows of one file; a larger choice is refused with the advice to narrow it, never cut off.</summary>
    public const int MaxRijen = 20_000;

    private const int RijenPerVraag = 500;

    private static readonly CsvWriterOptions Vorm = CsvWriterOptions.Default with
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
        FormatProvider = CultureInfo.GetCultureInfo("nl-NL"),
    };

    /// <summary>Fetches page after page and answers with the file, or with a page that says why there is none.</summary>
    /// <param name="haal">One page of the list: its number from 1, and its size.</param>
    /// <param name="totaal">How many rows the whole list has.</param>
    /// <param name="rijen">The rows of one page, a cell per column: text or a number.</param>
    public async Task Schrijf<T>(HttpContext http, Func<int, int, Task<Uitkomst<T>>> haal, Func<T, int> totaal, Func<T, IEnumerable<IReadOnlyList<object?>>> rijen)
        where T : class
    {
        // Whole before the first byte is sent: a service that fails half-way must not leave a file that looks complete.
        using var inhoud = new MemoryStream();
        await using (var csv = CsvWriter.Create(inhoud, Vorm, leaveOpen: true))
        {
            csv.WriteHeader(kolommen);
            var geteld = 0;
            for (var (pagina, verwacht) = (1, int.MaxValue); geteld < verwacht; pagina++)
            {
                var lijst = await haal(pagina, RijenPerVraag);
                if (!lijst.Gelukt)
                {
                    await Foutpaginas.Toon(http, lijst.Storing.Statuscode, "Dit bestand kan nu niet worden gemaakt", lijst.Storing.Melding);
                    return;
                }

                verwacht = totaal(lijst.Waarde);
                if (verwacht > MaxRijen)
                {
                    await Foutpaginas.Toon(http, StatusCodes.Status422UnprocessableEntity, "Dit bestand wordt te groot", $"Uw keuze telt {Getallen.Aantal(verwacht)} rijen. Een bestand bevat er hoogstens {Getallen.Aantal(MaxRijen)}. Ga terug en kies minder.");
                    return;
                }

                var voor = geteld;
                foreach (var rij in rijen(lijst.Waarde))
                {
                    Schrijf(csv, rij);
                    geteld++;
                }

                if (geteld == voor)
                {
                    break;
                }
            }
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.ContentLength = inhoud.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{naam}.csv\"";
        inhoud.Position = 0;
        await inhoud.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    /// <summary>The same for a table that a service gives as a whole.</summary>
    public Task Schrijf<T>(HttpContext http, Func<Task<Uitkomst<T>>> haal, Func<T, IReadOnlyList<IReadOnlyList<object?>>> rijen)
        where T : class => Schrijf(http, (_, _) => haal(), tabel => rijen(tabel).Count, rijen);

    /// <summary>The number, or in words why there is none.</summary>
    public static object Getal(Getal? getal) => getal.NaarDecimal() is { } waarde ? waarde : Getallen.Reden(getal).Woorden;

    private static void Schrijf(CsvWriter csv, IReadOnlyList<object?> rij)
    {
        foreach (var cel in rij)
        {
            csv.WriteField(cel);
        }

        csv.EndRecord();
    }
}
