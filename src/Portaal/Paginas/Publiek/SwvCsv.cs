using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Publiek;

/// <summary>The choice of samenwerkingsverbanden, the same for the page and its file.</summary>
internal static class SwvCsv
{
    public const string Pad = "/samenwerkingsverbanden.csv";

    private static readonly Csvbestand Bestand = new("samenwerkingsverbanden", "swv_code", "naam", "sector", "bevoegd_gezag", "plaats", "provincie", "herkomst");

    public static void MapSwvCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).AllowAnonymous();

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "zoek");

    public static ObjectVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Zoek = adres["zoek"], Soort = "swv", Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task Schrijf(HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(toezicht.ZoekObjectenAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Objecten.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(ToezichtObject swv) => [swv.Code, swv.Naam, swv.Sector, swv.BevoegdGezag, swv.Plaats, swv.Provincie, swv.Herkomst];
}
