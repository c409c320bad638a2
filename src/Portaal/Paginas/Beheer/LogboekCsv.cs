using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>The choice of lines of the log, the same for the page and its file.</summary>
internal static class LogboekCsv
{
    public const string Pad = "/beheer/logboek.csv";

    private static readonly Csvbestand Bestand = new("logboek", "wanneer", "account", "bericht", "bericht_id", "reden", "gelukt", "uitkomst");

    public static void MapLogboekCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer });

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "onderdeel", "uitkomst", "zoek");

    public static HeraanbiedingenVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Pagina = new Pagina { Nummer = pagina, Grootte = grootte }, Zoek = adres["zoek"], Uitkomst = adres["uitkomst"], Sorteer = adres.Sorteer };

    public static Contracts.V1.Berichten.BerichtenClient Client(IServiceProvider diensten, Platformdienst dienst) => diensten.GetRequiredKeyedService<Contracts.V1.Berichten.BerichtenClient>(dienst.Naam);

    private static Task Schrijf(HttpContext http, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        var client = Client(http.RequestServices, Platformdienst.MetNaam(adres["onderdeel"]));
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(client.LijstHeraanbiedingenAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Heraanbiedingen.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Heraanbieding regel) => [regel.Op, regel.Door, regel.Type, regel.VastgelopenId, regel.Reden, regel.Gelukt ? "ja" : "nee", regel.Uitkomst];
}
