using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Bestuur;

/// <summary>What the inspectie asks of a board and what it reported: the same for the page and its files.</summary>
internal static class ToezichtCsv
{
    public const string Onderzoeken = "/bestuur/toezicht/onderzoeken.csv";
    public const string Opdrachten = "/bestuur/toezicht/herstelopdrachten.csv";

    private static readonly AuthorizeAttribute AlleenBestuur = new() { Roles = Rol.SwvBestuur };
    private static readonly Csvbestand Onderzoeklijst = new("onderzoeken", "nummer", "soort", "status", "vastgesteld", "eindoordeel", "herkomst");
    private static readonly Csvbestand Opdrachtlijst = new("herstelopdrachten", "opdracht", "standaard", "element", "wettelijke_grondslag", "grondslag_is_aanname", "hersteld_uiterlijk", "status", "onderzoek");

    public static void MapToezichtCsv(this WebApplication app)
    {
        app.MapGet(Onderzoeken, SchrijfOnderzoeken).RequireAuthorization(AlleenBestuur);
        app.MapGet(Opdrachten, SchrijfOpdrachten).RequireAuthorization(AlleenBestuur);
    }

    public static OnderzoekenVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    public static HerstelopdrachtenVraag Vraag(int pagina, int grootte) => new() { Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task SchrijfOnderzoeken(HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Lijstadres.Van(http.Request);
        return Onderzoeklijst.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(toezicht.LijstOnderzoekenAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Onderzoeken.Select(Cellen));
    }

    private static Task SchrijfOpdrachten(HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten) => Opdrachtlijst.Schrijf(
        http,
        (pagina, grootte) => diensten.Probeer(toezicht.LijstHerstelopdrachtenAsync(Vraag(pagina, grootte), cancellationToken: http.RequestAborted)),
        lijst => lijst.Totaal,
        lijst => lijst.Opdrachten.Select(Cellen));

    private static IReadOnlyList<object?> Cellen(Onderzoek onderzoek) => [onderzoek.Nummer, onderzoek.Soort, onderzoek.Status, onderzoek.Vaststellingsdatum, onderzoek.Eindoordeel, onderzoek.Herkomst];

    private static IReadOnlyList<object?> Cellen(HerstelopdrachtDossier dossier) =>
    [
        dossier.Opdracht.Omschrijving, dossier.Opdracht.Standaard, dossier.Opdracht.Element, dossier.Opdracht.RechtsgrondTekst, dossier.Opdracht.RechtsgrondIsAanname ? "ja" : "nee",
        dossier.Opdracht.Hersteltermijn, dossier.Opdracht.Status, dossier.Onderzoeknummer,
    ];
}
