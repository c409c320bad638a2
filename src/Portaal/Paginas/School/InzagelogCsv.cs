using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;
using OppClient = Monitoring.Contracts.Opp.V1.Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient;

namespace Monitoring.Portaal.Paginas.School;

/// <summary>Who looked in the OPP's of a school, the same for the page and its file.</summary>
internal static class InzagelogCsv
{
    public const string Pad = "/school/inzage.csv";

    private static readonly Csvbestand Bestand = new("inzagelogboek", "wanneer", "wat", "opp", "school", "inspecteur", "reden", "onderzoek");

    public static void MapInzagelogCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.School });

    public static InzagesVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task Schrijf(HttpContext http, OppClient opps, Dienstaanroep diensten) => Bestand.Schrijf(
        http,
        (pagina, grootte) => diensten.Probeer(opps.InzagelogboekAsync(Vraag(Lijstadres.Van(http.Request), pagina, grootte), cancellationToken: http.RequestAborted)),
        lijst => lijst.Totaal,
        lijst => lijst.Regels.Select(Cellen));

    private static IReadOnlyList<object?> Cellen(Logregel regel) => [regel.Tijdstip, regel.OppId.Length > 0 ? "OPP" : "de lijst", regel.Kenmerk, regel.School, regel.Inspecteur, regel.RedenNaam, regel.Onderzoek];
}
