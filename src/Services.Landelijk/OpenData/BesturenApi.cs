using Microsoft.AspNetCore.Mvc;
using Monitoring.Services.Landelijk.Besturen;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Besturen: the list, and what is public of each.</summary>
internal static class BesturenApi
{
    public static void MapBesturen(this RouteGroupBuilder v1)
    {
        var groep = v1.MapGroup("/besturen").WithTags("Besturen");
        groep.MapGet("", Lijst).WithSummary("Besturen met een jaarrekening, op nummer; pagina en grootte als queryparameters").Produces<IReadOnlyList<Bestuurskop>>();
        groep.MapGet("/{code}", Een).WithSummary("Eén bestuur: elk kengetal over de boekjaren, en de openbare oordelen").Produces<Bestuursbeeld>();
    }

    private static async Task<IResult> Lijst([FromQuery] string? pagina, [FromQuery] string? grootte, [FromServices] Bestuurslezer lezer, HttpContext http)
    {
        Antwoord.Filters(http, ["pagina", "grootte"]);
        var bladzijde = Bladzijden.Lees(pagina, grootte);
        var (besturen, totaal) = await lezer.Lijst(bladzijde, http.RequestAborted);
        Bladzijden.Verwijs(http, bladzijde, totaal);
        return Antwoord.AlsJson(http, besturen);
    }

    private static async Task<IResult> Een(string code, [FromServices] Bestuurslezer lezer, HttpContext http)
    {
        Antwoord.Filters(http, []);
        return Antwoord.AlsJson(http, await lezer.Haal(code, http.RequestAborted));
    }
}
