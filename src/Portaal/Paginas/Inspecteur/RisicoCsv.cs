using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The choice of the risk view, the same for the page and its file.</summary>
internal static class RisicoCsv
{
    public const string Pad = "/inspecteur/risico.csv";

    private static readonly Csvbestand Bestand = new(
        "risicobeeld",
        "object_soort", "object_code", "object_naam", "score", "signalen", "redenen", "laatste_eindoordeel", "laatste_vierjaarlijks", "open_herstelopdrachten", "herstelopdrachten_te_laat", "herkomst");

    public static void MapRisicoCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "soort", "welke");

    public static RisicoVraag Vraag(Lijstadres adres, int pagina, int grootte) => new()
    {
        ObjectSoort = adres["soort"],
        AlleenHoogste = adres["welke"] != "alle",
        Sorteer = adres.Sorteer,
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
    };

    private static Task Schrijf(HttpContext http, Contracts.Toezicht.V1.Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(toezicht.GeefRisicobeeldAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            beeld => beeld.Totaal,
            beeld => beeld.Regels.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Risicoregel regel) =>
    [
        regel.ObjectSoort, regel.ObjectCode, regel.ObjectNaam, regel.Score, string.Join(", ", regel.Signalen), string.Join(' ', regel.Redenen.Select(reden => reden.Tekst)),
        regel.LaatsteEindoordeel, regel.LaatsteVierjaarlijks, regel.OpenOpdrachten, regel.OpdrachtenTeLaat, regel.Herkomst,
    ];
}
