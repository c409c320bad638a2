using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The list of besturen as a file: all pages of what the page shows.</summary>
internal static class DossierCsv
{
    private static readonly Csvbestand Bestand = new(
        "financiele-signalen",
        "bevoegd_gezag", "naam", "groepering", "swv_code", "boekjaar", "liquiditeit", "solvabiliteit2", "bovenmatig_euro", "signalen", "bevindingen", "status", "herkomst", "signaal_op_aanname", "afbouw",
        "verantwoording", "aangepast_toezicht", "signaalcodes", "bevindingen_toegelicht", "liquiditeit_jaar_eerder", "solvabiliteit2_jaar_eerder");

    public static void MapDossierCsv(this WebApplication app) =>
        app.MapGet("/inspecteur/financien.csv", Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    private static Task Schrijf(HttpContext http, Contracts.Financien.V1.Financien.FinancienClient financien, Dienstaanroep diensten)
    {
        var adres = Dossierkeuze.Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(financien.LijstDossiersAsync(Dossierkeuze.Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Regels.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(DossierRegel regel) =>
    [
        regel.BevoegdGezag, regel.Naam, regel.Groepering, regel.SwvCode, regel.Boekjaar,
        Csvbestand.Getal(regel.Liquiditeit), Csvbestand.Getal(regel.Solvabiliteit2), Csvbestand.Getal(regel.Bovenmatig), regel.Signalen, regel.Bevindingen, regel.Status, regel.Herkomst, regel.Aanname ? "ja" : "nee", regel.Afbouw,
        regel.Verantwoording, regel.AangepastToezicht ? "ja" : "nee", string.Join(' ', regel.Signaalcodes), regel.Toegelicht, Csvbestand.Getal(regel.LiquiditeitVorig), Csvbestand.Getal(regel.Solvabiliteit2Vorig),
    ];
}
