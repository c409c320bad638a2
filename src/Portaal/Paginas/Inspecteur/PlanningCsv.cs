using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The choice of the planning, the same for the page and its file.</summary>
internal static class PlanningCsv
{
    public const string Pad = "/inspecteur/planning.csv";

    private static readonly Csvbestand Bestand = new(
        "planning",
        "object_soort", "object_code", "object_naam", "bevoegd_gezag", "soort", "uiterlijk", "te_laat", "laatste", "reden", "bron", "aanname", "onderzoek", "herkomst");

    public static void MapPlanningCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "zoek", "wanneer", "soort", "object");

    public static PlanningVraag Vraag(Lijstadres adres, int pagina, int grootte) => new()
    {
        Zoek = adres["zoek"],
        Wanneer = adres["wanneer"],
        Soort = adres["soort"],
        ObjectSoort = adres["object"],
        Sorteer = adres.Sorteer,
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
    };

    private static Task Schrijf(HttpContext http, Contracts.Toezicht.V1.Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(toezicht.GeefPlanningAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            planning => planning.Totaal,
            planning => planning.Regels.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Planregel regel) =>
    [
        regel.ObjectSoort, regel.ObjectCode, regel.ObjectNaam, regel.BevoegdGezag, regel.Soort, regel.Uiterlijk, regel.TeLaat ? "ja" : "nee", regel.Laatste, regel.Reden, regel.Bron, regel.Aanname, regel.Onderzoeknummer, regel.Herkomst,
    ];
}
