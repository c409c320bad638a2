using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>The choice of parked messages, the same for the page and its file.</summary>
internal static class BerichtenCsv
{
    /// <summary>The page with the list.</summary>
    public const string Lijst = "/beheer/berichten";

    public const string Pad = Lijst + ".csv";

    private static readonly Csvbestand Bestand = new("vastgelopen-berichten", "bericht", "wachtrij", "sinds", "reden", "pogingen", "verwerkt", "laatst_aangeboden", "aangeboden_door", "id", "bericht_id");

    public static void MapBerichtenCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer });

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "onderdeel", "afgehandeld");

    public static VastgelopenVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Pagina = new Pagina { Nummer = pagina, Grootte = grootte }, OokAfgehandeld = adres["afgehandeld"] == "ja", Sorteer = adres.Sorteer };

    private static Task Schrijf(HttpContext http, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        var client = LogboekCsv.Client(http.RequestServices, Platformdienst.MetNaam(adres["onderdeel"]));
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(client.LijstVastgelopenAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Berichten.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(VastgelopenBericht bericht) =>
    [
        bericht.Type, bericht.Wachtrij.Length > 0 ? bericht.Wachtrij : "uitgaand", bericht.Tijdstip, bericht.Reden, bericht.Pogingen, bericht.Afgehandeld ? "ja" : "nee",
        bericht.OpnieuwOp, bericht.OpnieuwDoor, bericht.Id, bericht.BerichtId,
    ];
}
