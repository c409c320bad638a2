using Microsoft.AspNetCore.Mvc;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>Released figures: each release stays where it is, also after a newer one.</summary>
internal static class VrijgavenApi
{
    public static void MapVrijgaven(this RouteGroupBuilder v1)
    {
        var groep = v1.MapGroup("/vrijgaven").WithTags("Vrijgaven");
        groep.MapGet("", Lijst).WithSummary("Vrijgegeven perioden, nieuwste eerst; indicator, pagina en grootte als queryparameters").Produces<IReadOnlyList<VrijgaveIngang>>();
        groep.MapGet("/{id}", Een).WithSummary("Eén vrijgave met de cijfers zoals ze zijn vrijgegeven, per keuze van filters").Produces<VrijgaveIngang.MetCijfers>();
    }

    private static async Task<IResult> Lijst([FromQuery] string? indicator, [FromQuery] string? pagina, [FromQuery] string? grootte, [FromServices] Vrijgaveboek boek, HttpContext http)
    {
        Antwoord.Filters(http, ["indicator", "pagina", "grootte"]);
        if (indicator is { Length: > 0 } && Indicatorenlijst.Alle.All(een => een.Naam != indicator))
        {
            throw new WeigeringException("filter.waarde-onbekend", $"'{Kort.Tekst(indicator)}' kan niet voor filter 'indicator'. Mogelijk: zie /v1/indicatoren.", "indicator");
        }

        var bladzijde = Bladzijden.Lees(pagina, grootte);
        var (vrijgaven, totaal) = await boek.Lijst(indicator ?? "", ookWachtend: false, perFamilie: false, sorteer: "", bladzijde, http.RequestAborted);
        return Antwoord.MetEtag(http, Antwoord.Etag(string.Join(',', vrijgaven.Select(vrijgave => vrijgave.Id)) + totaal), () =>
        {
            Bladzijden.Verwijs(http, bladzijde, totaal);
            return Results.Json(vrijgaven.Select(VrijgaveIngang.Van));
        });
    }

    private static async Task<IResult> Een(string id, [FromServices] Vrijgaveboek boek, HttpContext http)
    {
        Antwoord.Filters(http, []);
        var vrijgave = await boek.Haal(id, ookWachtend: false, http.RequestAborted);
        return Antwoord.MetEtag(http, Antwoord.Etag(vrijgave.Id.ToString()), () => Results.Json(VrijgaveIngang.MetCijfers.Van(vrijgave)));
    }
}
