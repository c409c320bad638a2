using Microsoft.AspNetCore.Mvc;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>The published figures as open data. They change only with the program, so its identity is their version.</summary>
internal static class ReferentiesApi
{
    private static readonly string[] Filters = ["zoek", "thema", "sector", "verschil"];

    public static void MapReferenties(this RouteGroupBuilder v1)
    {
        var groep = v1.MapGroup("/referentiecijfers").WithTags("Referentiecijfers");
        groep.MapGet("", Lijst).WithSummary("Cijfers uit eerdere publicaties; zoek, thema, sector, verschil=ja, pagina en grootte als queryparameters").Produces<IReadOnlyList<ReferentieIngang>>().MetQuery(Queryparameters.Referenties);
        groep.MapGet("/csv", Csv).WithSummary("Dezelfde keuze als CSV, zonder bladzijden").Produces<string>(StatusCodes.Status200OK, "text/csv").MetQuery(Queryparameters.Referenties);
        groep.MapGet("/{id}", Een).WithSummary("Eén gepubliceerd cijfer, met de cijfers die ervan verschillen").Produces<ReferentieIngang>();
    }

    private static IResult Lijst([FromQuery] string? pagina, [FromQuery] string? grootte, HttpContext http)
    {
        var vraag = Vraag(http, "pagina", "grootte");
        var bladzijde = Bladzijden.Lees(pagina, grootte);
        return Antwoord.MetEtag(http, Etag("json"), () =>
        {
            var gevonden = Referentiecijfers.Zoek(vraag);
            Bladzijden.Verwijs(http, bladzijde, gevonden.Count);
            return Results.Json(gevonden.Skip(bladzijde.Overslaan).Take(bladzijde.Grootte).Select(ReferentieIngang.Van));
        });
    }

    private static IResult Csv([FromQuery] string? scheiding, [FromQuery] string? bom, HttpContext http)
    {
        var vraag = Vraag(http, "scheiding", "bom");
        var vorm = CsvVorm.Lees(scheiding, bom);
        return Antwoord.MetEtag(http, Etag($"csv{vorm}"), () => Results.File(ReferentieCsv.Schrijf(Referentiecijfers.Zoek(vraag), vorm), CsvVorm.Soort, "referentiecijfers.csv"));
    }

    private static IResult Een(string id, HttpContext http)
    {
        Antwoord.Filters(http, []);
        return Antwoord.MetEtag(http, Etag("json"), () => Results.Json(ReferentieIngang.Van(Referentiecijfers.Haal(id))));
    }

    private static Referentievraag Vraag(HttpContext http, params string[] ook)
    {
        var gevraagd = Antwoord.Filters(http, [.. Filters, .. ook]);
        if (gevraagd.TryGetValue("verschil", out var verschil) && verschil is not ("ja" or ""))
        {
            throw new WeigeringException("filter.waarde-onbekend", $"'{Kort.Tekst(verschil)}' kan niet voor filter 'verschil'. Mogelijk: ja.", "verschil");
        }

        return new Referentievraag(gevraagd.GetValueOrDefault("zoek", ""), gevraagd.GetValueOrDefault("thema", ""), gevraagd.GetValueOrDefault("sector", ""), gevraagd.GetValueOrDefault("verschil", "") == "ja");
    }

    /// <summary>An ETag is about one address, so the address itself need not be in it.</summary>
    private static string Etag(string vorm) => Antwoord.Etag($"{typeof(ReferentiesApi).Module.ModuleVersionId:N}{vorm}");
}
