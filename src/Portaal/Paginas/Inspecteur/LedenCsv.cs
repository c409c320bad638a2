using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Notatie;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>Who belongs to a samenwerkingsverband on a day, the same for the page and its file.</summary>
internal static class LedenCsv
{
    private static readonly Csvbestand Bestand = new("leden", "swv_code", "peildatum", "soort", "code", "naam", "schoolsoort", "plaats", "bevoegd_gezag", "herkomst");

    public static void MapLedenCsv(this WebApplication app) =>
        app.MapGet(Pad("{code}"), Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    public static string Pad(string code) => $"/inspecteur/samenwerkingsverbanden/{code}/leden.csv";

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "wie", "dag");

    /// <summary>Today when the address names no day.</summary>
    public static ObjectVraag Vraag(Lijstadres adres, string code, TimeProvider klok, int pagina, int grootte) => new()
    {
        Soort = adres["wie"] is "school" or "bestuur" ? adres["wie"] : "vestiging",
        SwvCode = code,
        Peildatum = adres["dag"].Length > 0 ? Datums.NaarLijn(adres["dag"]) : Datums.NaarLijn(klok.Vandaag()),
        Sorteer = adres.Sorteer,
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
    };

    private static Task Schrijf(HttpContext http, string code, Contracts.Toezicht.V1.Toezicht.ToezichtClient toezicht, Dienstaanroep diensten, TimeProvider klok)
    {
        var adres = Adres(http.Request);
        var vraag = Vraag(adres, code, klok, 1, 1);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(toezicht.ZoekObjectenAsync(Vraag(adres, code, klok, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Objecten.Select(lid => Cellen(vraag, lid)));
    }

    private static IReadOnlyList<object?> Cellen(ObjectVraag vraag, ToezichtObject lid) =>
        [vraag.SwvCode, vraag.Peildatum, lid.Soort, lid.Code, lid.Naam, lid.Schoolsoort, lid.Plaats, lid.BevoegdGezag, lid.Herkomst];
}
