using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
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
        v1.MapGet("/indicatoren/{id}", Json).WithSummary("Een indicator met zijn cijfers; filters als queryparameters").Produces<IndicatorBeeld>();
        v1.MapGet("/indicatoren/{id}/csv", Csv).WithSummary("De cijfers als CSV: UTF-8 met BOM, puntkomma's, decimale komma").Produces<string>(StatusCodes.Status200OK, "text/csv");
        // Deny by default would answer 401 here: an address that does not exist is simply not found.
        v1.Map("/{**rest}", NietGevonden).ExcludeFromDescription();
    }

    private static async Task<IResult> Lijst([FromServices] IndicatorLezer lezer, HttpContext http)
    {
        var vragen = new List<Cijfervraag>();
        foreach (var indicator in Indicatorenlijst.Alle)
        {
            vragen.Add(await lezer.Vraag(indicator.Naam, new Dictionary<string, string>(), http.RequestAborted));
        }

        var etag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(vragen.Select(vraag => vraag.Sleutel)))))[..24]}\"";
        return await MetEtag(http, etag, async () =>
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
        var vraag = await lezer.Vraag(id, Filters(http), http.RequestAborted);
        return await MetEtag(http, vraag.Etag("json"), async () => Results.Json(await lezer.Antwoord(vraag, http.RequestAborted)));
    }

    private static async Task<IResult> Csv(string id, [FromServices] IndicatorLezer lezer, HttpContext http)
    {
        var vraag = await lezer.Vraag(id, Filters(http), http.RequestAborted);
        return await MetEtag(http, vraag.Etag("csv"), async () =>
            Results.File(IndicatorCsv.Schrijf(await lezer.Antwoord(vraag, http.RequestAborted)), "text/csv; charset=utf-8", $"{id}.csv"));
    }

    private static IResult NietGevonden(string? rest, HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Get;
            return Results.Problem(statusCode: StatusCodes.Status405MethodNotAllowed, title: "Deze API is alleen om te lezen.");
        }

        throw new WeigeringException("pad.onbekend", $"Het pad /v1/{Kort.Tekst(rest)} bestaat niet. Zie /v1/openapi.json.", soort: WeigeringSoort.NietGevonden);
    }

    private static Dictionary<string, string> Filters(HttpContext http) =>
        http.Request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value is [var enige] ? enige ?? "" : throw new WeigeringException("filter.dubbel", $"Filter '{Kort.Tekst(parameter.Key)}' staat er meer dan eens.", Kort.Tekst(parameter.Key)));

    private static async Task<IResult> MetEtag(HttpContext http, string etag, Func<Task<IResult>> antwoord)
    {
        var koppen = http.Response.GetTypedHeaders();
        koppen.ETag = new EntityTagHeaderValue(etag);
        koppen.CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromMinutes(1) };
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(bekend => bekend.Compare(koppen.ETag, useStrongComparison: false) || bekend.Equals(EntityTagHeaderValue.Any))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await antwoord();
    }

    private static IndicatorIngang Ingang(IndicatorBeeld beeld) => new(
        beeld.Id,
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
