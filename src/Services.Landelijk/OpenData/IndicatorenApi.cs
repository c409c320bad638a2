using Microsoft.AspNetCore.Mvc;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>The published figures as open data: JSON and CSV, for everyone (NL API Design Rules 2.2).</summary>
internal static class IndicatorenApi
{
    public static void MapIndicatoren(this WebApplication app)
    {
        var v1 = app.MapGroup("/v1").AllowAnonymous().WithTags("Indicatoren").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status400BadRequest);
        v1.MapGet("/indicatoren", Lijst).WithSummary("Alle indicatoren, met hun conclusie").Produces<IReadOnlyList<IndicatorIngang>>();
        v1.MapGet("/indicatoren/{id}", Json).WithSummary("Een indicator met zijn cijfers; filters als queryparameters").Produces<IndicatorBeeld>().MetQuery(Queryparameters.Indicatorfilters);
        v1.MapGet("/indicatoren/{id}/csv", Csv).WithSummary("De cijfers als CSV: UTF-8 met BOM, puntkomma's, decimale komma").Produces<string>(StatusCodes.Status200OK, "text/csv").MetQuery([.. Queryparameters.Indicatorfilters, .. Queryparameters.Csv]);
        v1.MapGet("/indicatoren/{id}/json-stat", Statistiek).WithSummary("De cijfers als JSON-stat 2.0, voor statistische programma's").Produces<object>().MetQuery(Queryparameters.Indicatorfilters);
        v1.MapGet("/dataset", Alles).WithSummary("Alle cijfers in één zip: elke indicator en keuze, de samenwerkingsverbanden en besturen, elke vrijgave, de gepubliceerde cijfers en een codeboek").Produces<byte[]>(StatusCodes.Status200OK, Dataset.Soort);
        v1.MapReferenties();
        v1.MapVrijgaven();
        v1.MapSwvs();
        v1.MapBesturen();
        // Deny by default would answer 401 here: an address that does not exist is simply not found.
        v1.Map("/{**rest}", NietGevonden).ExcludeFromDescription();
    }

    private static async Task<IResult> Lijst([FromServices] IndicatorLezer lezer, HttpContext http)
    {
        Antwoord.Filters(http, []);
        var vragen = await lezer.Overzicht(http.RequestAborted);
        var etag = Antwoord.Etag(string.Concat(vragen.Select(vraag => vraag.Sleutel)));
        return await Antwoord.MetEtag(http, etag, async () =>
        {
            var ingangen = new List<IndicatorIngang>();
            foreach (var vraag in vragen)
            {
                ingangen.Add(Ingang(await lezer.Antwoord(vraag, http.RequestAborted)));
            }

            return Results.Json(ingangen);
        });
    }

    private static async Task<IResult> Json(string id, [FromServices] IndicatorLezer lezer, HttpContext http)
    {
        var filters = Antwoord.Filters(http);
        var selectie = Selectie.Neem(filters);
        var vraag = await lezer.Vraag(id, filters, http.RequestAborted);
        return await Antwoord.MetEtag(http, vraag.Etag($"json{selectie}"), async () => Results.Json(selectie.Pas(await lezer.Antwoord(vraag, http.RequestAborted))));
    }

    private static async Task<IResult> Csv(string id, [FromServices] IndicatorLezer lezer, HttpContext http)
    {
        var filters = Antwoord.Filters(http);
        var vorm = CsvVorm.Lees(Neem(filters, "scheiding"), Neem(filters, "bom"));
        var selectie = Selectie.Neem(filters);
        var vraag = await lezer.Vraag(id, filters, http.RequestAborted);
        return await Antwoord.MetEtag(http, vraag.Etag($"csv{vorm}{selectie}"), async () =>
            Results.File(IndicatorCsv.Schrijf(selectie.Pas(await lezer.Antwoord(vraag, http.RequestAborted)), vorm), CsvVorm.Soort, $"{vraag.Bestandsnaam}{selectie.Bestandsdeel}.csv"));
    }

    private static async Task<IResult> Statistiek(string id, [FromServices] IndicatorLezer lezer, HttpContext http)
    {
        var filters = Antwoord.Filters(http);
        var selectie = Selectie.Neem(filters);
        var vraag = await lezer.Vraag(id, filters, http.RequestAborted);
        return await Antwoord.MetEtag(http, vraag.Etag($"json-stat{selectie}"), async () => Results.Json(JsonStat.Van(selectie.Pas(await lezer.Antwoord(vraag, http.RequestAborted))), contentType: JsonStat.Soort));
    }

    private static async Task<IResult> Alles([FromQuery] string? scheiding, [FromQuery] string? bom, [FromServices] IndicatorLezer lezer, [FromServices] Zipbestanden bestanden, [FromServices] IServiceScopeFactory bereiken, HttpContext http)
    {
        Antwoord.Filters(http, ["scheiding", "bom"]);
        var vorm = CsvVorm.Lees(scheiding, bom);
        // The state of every kind of fact and of every release is in these: what stands in the zip beside them changes with nothing else.
        var vragen = await lezer.Vragen([.. Indicatorenlijst.Alle.SelectMany(indicator => Keuze.Alle(indicator.Filters), (indicator, keuze) => (indicator, keuze))], http.RequestAborted);
        var etag = Antwoord.Etag(string.Concat(vragen.Select(vraag => vraag.Sleutel)) + vorm);
        return await Antwoord.MetEtag(http, etag, async () => Results.File(await bestanden.Open(etag, Pak, http.RequestAborted), Dataset.Soort, "monitor-passend-onderwijs.zip"));

        // For everyone who asks meanwhile, so with a database of its own and not that of this reader.
        async Task Pak(Stream uit, CancellationToken stop)
        {
            await using var bereik = bereiken.CreateAsyncScope();
            await bereik.ServiceProvider.GetRequiredService<Dataset>().Schrijf(uit, vragen, vorm, stop);
        }
    }

    private static string? Neem(Dictionary<string, string> filters, string naam) => filters.Remove(naam, out var waarde) ? waarde : null;

    private static IResult NietGevonden(string? rest, HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            http.Response.Headers.Allow = $"{HttpMethods.Get}, {HttpMethods.Head}";
            return Results.Problem(statusCode: StatusCodes.Status405MethodNotAllowed, title: "Deze API is alleen om te lezen.");
        }

        throw new WeigeringException("pad.onbekend", $"Het pad /v1/{Kort.Tekst(rest)} bestaat niet. Zie /v1/openapi.json.", soort: WeigeringSoort.NietGevonden);
    }

    private static IndicatorIngang Ingang(IndicatorBeeld beeld) => new(
        beeld.Id,
        beeld.Thema,
        beeld.Titel,
        beeld.Vraag,
        beeld.Eenheid,
        beeld.PeriodeSoort,
        beeld.Status,
        beeld.BijgewerktOp,
        beeld.Conclusie,
        Herkomsten.Samen(beeld.Reeksen.SelectMany(reeks => reeks.Punten).Select(punt => punt.Herkomst).Where(herkomst => herkomst.Length > 0)),
        beeld.Kanttekeningen,
        beeld.MogelijkeFilters,
        $"/v1/indicatoren/{beeld.Id}",
        $"/v1/indicatoren/{beeld.Id}/csv");
}
