using Microsoft.AspNetCore.Mvc;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Samenwerkingsverbanden: the list, a dossier of each, and one figure of all.</summary>
internal static class SwvsApi
{
    public static void MapSwvs(this RouteGroupBuilder v1)
    {
        var groep = v1.MapGroup("/samenwerkingsverbanden").WithTags("Samenwerkingsverbanden");
        groep.MapGet("", Lijst).WithSummary("Alle samenwerkingsverbanden, op naam").Produces<IReadOnlyList<Swvkop>>();
        groep.MapGet("/{code}", Dossier).WithSummary("Het dossier: toezicht, financiën en OPP's van één samenwerkingsverband").Produces<Dossier>();
        v1.MapGet("/metingen", Metingen).WithTags("Samenwerkingsverbanden").WithSummary("Cijfers die elk samenwerkingsverband heeft").Produces<IReadOnlyList<Meting>>();
        v1.MapGet("/metingen/{code}", Regios).WithTags("Samenwerkingsverbanden").WithSummary("Eén cijfer van alle samenwerkingsverbanden; sector, provincie en periode als queryparameters").Produces<Regiobeeld>();
    }

    private static async Task<IResult> Lijst([FromServices] LandelijkContext context, HttpContext http)
    {
        Antwoord.Filters(http, []);
        var swvs = await Bediening.Lees(context, generatie => Swvlijst.Lees(context, generatie, http.RequestAborted), http.RequestAborted);
        return Antwoord.AlsJson(http, swvs);
    }

    private static async Task<IResult> Dossier(string code, [FromServices] Dossierlezer lezer, HttpContext http)
    {
        Antwoord.Filters(http, []);
        return Antwoord.AlsJson(http, await lezer.Haal(code, http.RequestAborted));
    }

    private static IResult Metingen(HttpContext http)
    {
        Antwoord.Filters(http, []);
        return Antwoord.AlsJson(http, Meting.Alle);
    }

    private static async Task<IResult> Regios(string code, [FromQuery] string? sector, [FromQuery] string? provincie, [FromQuery] string? periode, [FromServices] Regiolezer lezer, HttpContext http)
    {
        Antwoord.Filters(http, ["sector", "provincie", "periode"]);
        return Antwoord.AlsJson(http, await lezer.Lees(code, sector ?? "", provincie ?? "", periode ?? "", http.RequestAborted));
    }
}
