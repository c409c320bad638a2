using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;
using OppClient = Monitoring.Contracts.Opp.V1.Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient;

namespace Monitoring.Portaal.Paginas.Inspecteur.Inzien;

/// <summary>
/// What an inspecteur asked to see, and the OPP's of one school that it gives: the same for the pages and their files. Without names and kenmerken,
/// as on the page; the file of the OPP's is a look that the school finds in its logboek.
/// </summary>
internal static class InzageCsv
{
    public const string Inzages = "/inspecteur/inzage.csv";

    private static readonly AuthorizeAttribute AlleenInspecteur = new() { Roles = Rol.Inspecteur };
    private static readonly Csvbestand Lijst = new("inzages", "brin", "onderzoek", "reden", "geldig_tot_en_met", "geldig", "ingezien");
    private static readonly Csvbestand Opps = new("inzage-opps", "id", "vestiging", "schoolsoort", "zes_weken", "wettelijke_eisen", "einde", "nog_te_doen");

    public static void MapInzageCsv(this WebApplication app)
    {
        app.MapGet(Inzages, SchrijfInzages).RequireAuthorization(AlleenInspecteur);
        app.MapGet("/inspecteur/inzage/{id}/opps.csv", SchrijfOpps).RequireAuthorization(AlleenInspecteur);
    }

    public static string VanOpps(string id) => $"/inspecteur/inzage/{Uri.EscapeDataString(id)}/opps.csv";

    public static InzagesVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    public static InzageVraag Vraag(Lijstadres adres, string id, int pagina, int grootte) => new() { InzageId = id, Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    /// <summary>The number by which the school knows an OPP in its logboek.</summary>
    public static string Nummer(Opp opp) => opp.Id[^8..];

    private static Task SchrijfInzages(HttpContext http, OppClient opps, Dienstaanroep diensten) => Lijst.Schrijf(
        http,
        (pagina, grootte) => diensten.Probeer(opps.InzagesAsync(Vraag(Lijstadres.Van(http.Request), pagina, grootte), cancellationToken: http.RequestAborted)),
        lijst => lijst.Totaal,
        lijst => lijst.Inzages.Select(Cellen));

    private static Task SchrijfOpps(string id, HttpContext http, OppClient opps, Dienstaanroep diensten) => Opps.Schrijf(
        http,
        (pagina, grootte) => diensten.Probeer(opps.InzageOppsAsync(Vraag(Lijstadres.Van(http.Request), id, pagina, grootte), cancellationToken: http.RequestAborted)),
        lijst => lijst.Totaal,
        lijst => lijst.Opps.Select(Cellen));

    private static IReadOnlyList<object?> Cellen(Inzage inzage) => [inzage.Brin, inzage.Onderzoek, inzage.RedenNaam, inzage.GeldigTotEnMet, inzage.Geldig ? "ja" : "nee", inzage.Ingezien];

    private static IReadOnlyList<object?> Cellen(Opp opp) =>
        [opp.Id, opp.Vestiging, opp.Schoolsoort, opp.Termijn, opp.VoldoetAanWet.Length > 0 ? opp.VoldoetAanWet : "niet beoordeeld", opp.Einde, string.Join(", ", opp.Oorzaken)];
}
