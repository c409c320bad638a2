using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>The choice of links between bevoegd gezag and samenwerkingsverband, the same for the page and its file.</summary>
internal static class KoppelingCsv
{
    public const string Pad = "/beheer/koppelingen.csv";

    private static readonly Csvbestand Bestand = new("koppelingen", "swv_code", "bevoegd_gezag", "naam", "bron", "herkomst");

    public static void MapKoppelingCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer });

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "zoek");

    public static KoppelingVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Zoek = adres["zoek"], Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task Schrijf(HttpContext http, Naslag.NaslagClient naslag, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(naslag.LijstKoppelingenAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Koppelingen.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Koppeling koppeling) => [koppeling.SwvCode, koppeling.BevoegdGezag, koppeling.Naam, koppeling.Bron, koppeling.Herkomst];
}
