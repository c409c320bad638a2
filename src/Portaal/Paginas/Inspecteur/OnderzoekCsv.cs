using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The choice of onderzoeken, the same for the page and its file.</summary>
internal static class OnderzoekCsv
{
    public const string Pad = "/inspecteur/onderzoeken.csv";

    private static readonly Csvbestand Bestand = new(
        "onderzoeken",
        "nummer", "object_soort", "object_code", "object_naam", "soort", "status", "gestart", "vastgesteld", "eindoordeel", "open_herstelopdrachten", "herkomst");

    public static void MapOnderzoekCsv(this WebApplication app)
    {
        app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });
        app.MapGet(PadVanObject("{soort}", "{code}"), SchrijfVanObject).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });
    }

    /// <summary>The file with the onderzoeken of one object.</summary>
    public static string PadVanObject(string soort, string code) => $"/inspecteur/objecten/{soort}/{code}/onderzoeken.csv";

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "zoek", "status", "jaar");

    public static OnderzoekenVraag Vraag(Lijstadres adres, int pagina, int grootte) => new()
    {
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
        Zoek = adres["zoek"],
        Status = adres["status"],
        Jaar = int.TryParse(adres["jaar"], NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) ? jaar : 0,
        Sorteer = adres.Sorteer,
    };

    /// <summary>Those of one object.</summary>
    public static OnderzoekenVraag VraagVanObject(Lijstadres adres, string soort, string code, int pagina, int grootte) =>
        new() { ObjectSoort = soort, ObjectCode = code, Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task SchrijfVanObject(HttpContext http, string soort, string code, Contracts.Toezicht.V1.Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Lijstadres.Van(http.Request);
        return Stuur(http, toezicht, diensten, (pagina, grootte) => VraagVanObject(adres, soort, code, pagina, grootte));
    }

    private static Task Schrijf(HttpContext http, Contracts.Toezicht.V1.Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        return Stuur(http, toezicht, diensten, (pagina, grootte) => Vraag(adres, pagina, grootte));
    }

    private static Task Stuur(HttpContext http, Contracts.Toezicht.V1.Toezicht.ToezichtClient toezicht, Dienstaanroep diensten, Func<int, int, OnderzoekenVraag> vraag) => Bestand.Schrijf(
        http,
        (pagina, grootte) => diensten.Probeer(toezicht.LijstOnderzoekenAsync(vraag(pagina, grootte), cancellationToken: http.RequestAborted)),
        lijst => lijst.Totaal,
        lijst => lijst.Onderzoeken.Select(Cellen));

    private static IReadOnlyList<object?> Cellen(Onderzoek onderzoek) =>
    [
        onderzoek.Nummer, onderzoek.Object.Soort, onderzoek.Object.Code, onderzoek.Object.Naam, onderzoek.Soort, onderzoek.Status,
        onderzoek.Startdatum, onderzoek.Vaststellingsdatum, onderzoek.Eindoordeel, onderzoek.OpenHerstelopdrachten().Count(), onderzoek.Herkomst,
    ];
}
