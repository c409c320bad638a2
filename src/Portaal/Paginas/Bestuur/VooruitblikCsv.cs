using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Onderdelen;
using Monitoring.Portaal.Raamwerk;
using Monitoring.Portaal.Toegang;

namespace Monitoring.Portaal.Paginas.Bestuur;

/// <summary>The years ahead under chosen assumptions, and budgets beside accounts: the same for the page and its files.</summary>
internal static class VooruitblikCsv
{
    public const string Scenario = "/bestuur/vooruitblik/scenario.csv";
    public const string Begroting = "/bestuur/vooruitblik/begroting.csv";

    private const int MaxInvoer = 8;

    private static readonly AuthorizeAttribute AlleenBestuur = new() { Roles = Rol.SwvBestuur };
    private static readonly Csvbestand Scenariolijst = new("vooruitblik", ["boekjaar", "soort", .. Codes.SelectMany(code => new[] { code, code + "_signaal" })]);
    private static readonly Csvbestand Begrotingslijst = new("begroting-en-realisatie", "boekjaar", "baten_begroot", "baten_gerealiseerd", "resultaat_begroot", "resultaat_gerealiseerd", "verschil_resultaat");

    /// <summary>The figures of the table, in its order.</summary>
    public static IReadOnlyList<string> Codes => ["eigenvermogen", "bovenmatig", "liquiditeit", "solvabiliteit2", "rentabiliteit"];

    public static void MapVooruitblikCsv(this WebApplication app)
    {
        app.MapGet(Scenario, SchrijfScenario).RequireAuthorization(AlleenBestuur);
        app.MapGet(Begroting, SchrijfBegroting).RequireAuthorization(AlleenBestuur);
    }

    public static ScenarioVraag Vraag(HttpContext http)
    {
        string Lees(string naam) => http.Request.Query[naam].ToString() is { Length: <= MaxInvoer } tekst ? tekst : "";
        return new ScenarioVraag { BevoegdGezag = Bezoeker.Van(http.User).BevoegdGezag, Leerlingen = Lees("leerlingen"), Tarieven = Lees("tarieven"), Afdracht = Lees("afdracht"), Lasten = Lees("lasten") };
    }

    /// <summary>Each year with a budget and an account.</summary>
    public static List<(Jaar Begroting, Jaar Realisatie)> Naast(Dossier dossier) =>
        [.. dossier.Jaren.SelectMany(jaar => dossier.Verwachtingen.Where(begroting => begroting.Soort == "begroting" && begroting.Boekjaar == jaar.Boekjaar).Select(begroting => (begroting, jaar)))];

    public static Kengetal? Van(Jaar jaar, string code) => jaar.Kengetallen.FirstOrDefault(kengetal => kengetal.Code == code);

    public static decimal? Post(Jaar jaar, string code) => jaar.Posten.FirstOrDefault(post => post.Post == code)?.Waarde.NaarDecimal();

    public static decimal? Verschil(Jaar begroting, Jaar realisatie) => Post(realisatie, "RESUL") - Post(begroting, "RESUL");

    private static Task SchrijfScenario(HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => Scenariolijst.Schrijf(
        http,
        () => diensten.Probeer(dossiers.RekenScenarioAsync(Vraag(http), cancellationToken: http.RequestAborted)),
        scenario => [.. scenario.Jaren.Select(Cellen)]);

    private static Task SchrijfBegroting(HttpContext http, Financien.FinancienClient financien, Dienstaanroep diensten) => Begrotingslijst.Schrijf(
        http,
        () => diensten.Probeer(financien.HaalDossierAsync(new DossierVraag { BevoegdGezag = Bezoeker.Van(http.User).BevoegdGezag }, cancellationToken: http.RequestAborted)),
        dossier => [.. Naast(dossier).Select(paar => Cellen(paar.Begroting, paar.Realisatie))]);

    private static IReadOnlyList<object?> Cellen(Jaar jaar) =>
        [jaar.Boekjaar, jaar.Soort, .. Codes.Select(code => Van(jaar, code)!).SelectMany(kengetal => new[] { Csvbestand.Getal(kengetal.Waarde), kengetal.Signaal?.GeeftSignaal == true ? Signaaltekst.Staat(kengetal) : "" })];

    private static IReadOnlyList<object?> Cellen(Jaar begroting, Jaar realisatie) =>
    [
        realisatie.Boekjaar, Bedrag(Post(begroting, "TOTB")), Bedrag(Post(realisatie, "TOTB")), Bedrag(Post(begroting, "RESUL")), Bedrag(Post(realisatie, "RESUL")), Bedrag(Verschil(begroting, realisatie)),
    ];

    private static object Bedrag(decimal? bedrag) => bedrag is { } bekend ? bekend : "niet bekend";
}
