using System.Security.Cryptography;
using System.Text;
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
        v1.MapGet("/indicatoren/{id}", Json).WithSummary("Een indicator met zijn cijfers; filters als queryparameters").Produces<IndicatorBeeld>();
        v1.MapGet("/indicatoren/{id}/csv", Csv).WithSummary("De cijfers als CSV: UTF-8 met BOM, puntkomma's, decimale komma").Produces<string>(StatusCodes.Status200OK, "text/csv");
        v1.MapReferenties();
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
        var vraag = await lezer.Vraag(id, Antwoord.Filters(http), http.RequestAborted);
        return await Antwoord.MetEtag(http, vraag.Etag("json"), async () => Results.Json(await lezer.Antwoord(vraag, http.RequestAborted)));
    }

    private static async Task<IResult> Csv(string id, [FromServices] IndicatorLezer lezer, HttpContext http)
    {
        var filters = Antwoord.Filters(http);
        var vorm = CsvVorm.Lees(Neem(filters, "scheiding"), Neem(filters, "bom"));
        var vraag = await lezer.Vraag(id, filters, http.RequestAborted);
        return await Antwoord.MetEtag(http, vraag.Etag($"csv{vorm}"), async () =>
            Results.File(IndicatorCsv.Schrijf(await lezer.Antwoord(vraag, http.RequestAborted), vorm), CsvVorm.Soort, $"{id}.csv"));
    }

    private static string? Neem(Dictionary<string, string> filters, string naam) => filters.Remove(naam, out var waarde) ? waarde : null;

    private static IResult NietGevonden(string? rest, HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            http.Response.Headers.Allow = HttpMethods.Get;
            return Results.Problem(statusCode: StatusCodes.Status405MethodNotAllowed, title: "Deze API is alleen om te lezen.");
        }

        throw new WeigeringException("pad.onbekend", $"Het pad /v1/{Kort.Tekst(rest)} bestaat niet. Zie /v1/openapi.json.", soort: WeigeringSoort.NietGevonden);
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
