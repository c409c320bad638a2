using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.School;

/// <summary>The list of OPP's as a file: all pages of what the page shows.</summary>
internal static class OppCsv
{
    private static readonly Csvbestand Bestand = new(
        "opps",
        "kenmerk", "vestiging", "schoolsoort", "begin_termijn", "uiterste_datum", "opgesteld_op", "vastgesteld_op", "termijn", "voldoet_aan_wet", "te_doen_voor", "oorzaken", "einde");

    private static readonly AuthorizeAttribute AlleenSchool = new() { Roles = Rol.School };

    public static void MapOppCsv(this WebApplication app)
    {
        app.MapGet("/school/opps.csv", Schrijf).RequireAuthorization(AlleenSchool);
        // Gives back, as a file, what the page before it showed: nothing of a rejected row is kept on the server.
        app.MapPost("/school/opps/afgewezen.csv", ([FromForm] string inhoud) => Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(inhoud)).ToArray(), "text/csv; charset=utf-8", "afgewezen-opps.csv")).RequireAuthorization(AlleenSchool);
    }

    private static Task Schrijf(HttpContext http, Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient opps, Dienstaanroep diensten)
    {
        var adres = Oppkeuze.Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(opps.LijstAsync(Oppkeuze.Vraag(adres, "", pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Opps.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Opp opp) =>
    [
        opp.Kenmerk, opp.Vestiging, opp.Schoolsoort, opp.BeginTermijn, opp.UitersteDatum, opp.OpgesteldOp, opp.VastgesteldOp, opp.Termijn, opp.VoldoetAanWet, opp.ActieVoor,
        string.Join(", ", opp.Oorzaken), opp.Einde,
    ];
}
