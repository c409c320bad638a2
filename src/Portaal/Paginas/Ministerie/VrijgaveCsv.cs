using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Ministerie;

/// <summary>The releases of periods, one row for what is released together, the same for the page and its file.</summary>
internal static class VrijgaveCsv
{
    public const string Pad = "/ministerie/vrijgaven.csv";

    private static readonly Csvbestand Bestand = new(
        "vrijgaven",
        "cijfer", "titel", "periode", "uitgave", "stand", "publicatie", "voorgesteld_door", "voorgesteld_op", "goedgekeurd_door", "goedgekeurd_op", "toelichting", "reden", "id");

    public static void MapVrijgaveCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Ministerie });

    public static VrijgavenVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { OokWachtend = true, PerFamilie = true, Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task Schrijf(HttpContext http, Landelijk.LandelijkClient landelijk, Dienstaanroep diensten)
    {
        var adres = Lijstadres.Van(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(landelijk.LijstVrijgavenAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Vrijgaven.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Vrijgave vrijgave) =>
    [
        vrijgave.Indicator, vrijgave.Titel, vrijgave.Periode, vrijgave.Uitgave, vrijgave.Status, vrijgave.PublicatieOp,
        vrijgave.VoorgesteldDoor, vrijgave.VoorgesteldOp, vrijgave.GoedgekeurdDoor, vrijgave.GoedgekeurdOp, vrijgave.Toelichting, vrijgave.Reden, vrijgave.Id,
    ];
}
