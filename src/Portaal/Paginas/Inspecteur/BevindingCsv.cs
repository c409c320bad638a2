using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The list of findings as a file: all pages of what the page shows, a row for each finding.</summary>
internal static class BevindingCsv
{
    private static readonly Csvbestand Bestand = new(
        "financiele-bevindingen",
        "bevoegd_gezag", "naam", "swv_code", "boekjaar", "herkomst", "bevinding", "soort", "verschil_euro", "melding", "toelichting", "toegelicht_op");

    public static void MapBevindingCsv(this WebApplication app) =>
        app.MapGet("/inspecteur/financien/bevindingen.csv", Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    private static Task Schrijf(HttpContext http, Contracts.Financien.V1.Financien.FinancienClient financien, Dienstaanroep diensten)
    {
        var adres = Bevindingkeuze.Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(financien.LijstBevindingenAsync(Bevindingkeuze.Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Bevindingen,
            lijst => lijst.Regels.SelectMany(regel => regel.Bevindingen.Select(bevinding => Cellen(regel, bevinding))));
    }

    private static IReadOnlyList<object?> Cellen(Bevindingregel regel, Bevinding bevinding) =>
    [
        regel.BevoegdGezag, regel.Naam, regel.SwvCode, regel.Boekjaar, regel.Herkomst,
        bevinding.Code, bevinding.Ernst, Csvbestand.Getal(bevinding.Verschil), bevinding.Melding, bevinding.Toelichting, bevinding.ToegelichtOp,
    ];
}
