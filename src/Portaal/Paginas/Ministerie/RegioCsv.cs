using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Ministerie;

/// <summary>The choice of regions, the same for the page and its file.</summary>
internal static class RegioCsv
{
    public const string Pad = "/ministerie/regios.csv";

    private static readonly Csvbestand Bestand = new("regios", "meting", "periode", "swv_code", "naam", "sector", "provincie", "waarde", "eenheid", "noemer", "opvallend", "context", "herkomst");

    public static void MapRegioCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Ministerie });

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "meting", "sector", "provincie", "periode");

    public static RegioVraag Vraag(Lijstadres adres) => new() { Meting = adres["meting"], Sector = adres["sector"], Provincie = adres["provincie"], Periode = adres["periode"] };

    private static Task Schrijf(HttpContext http, Landelijk.LandelijkClient landelijk, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        return Bestand.Schrijf(
            http,
            // The list has one page: there are some 150 samenwerkingsverbanden.
            (_, _) => diensten.Probeer(landelijk.LijstRegiosAsync(Vraag(adres), cancellationToken: http.RequestAborted)),
            lijst => lijst.Regios.Count,
            lijst => lijst.Regios.Select(regio => Cellen(lijst, regio)));
    }

    private static IReadOnlyList<object?> Cellen(RegioLijst lijst, Regioregel regio) =>
    [
        lijst.Meting, lijst.Periode, regio.SwvCode, regio.Naam, regio.Sector, regio.Provincie, Csvbestand.Getal(regio.Waarde), lijst.Eenheid,
        Csvbestand.Getal(regio.Noemer), regio.Opvallend ? "ja" : "nee", regio.Context, regio.Herkomst,
    ];
}
