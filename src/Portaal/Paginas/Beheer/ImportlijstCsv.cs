using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>The choice of imports, the same for the page and its file.</summary>
internal static class ImportlijstCsv
{
    public const string Pad = "/beheer/imports.csv";

    private static readonly Csvbestand Bestand = new("imports", "begonnen", "soort", "bestanden", "door", "afloop", "melding", "gelezen", "nieuw", "gewijzigd", "ongewijzigd", "met_bevinding", "afgewezen");

    public static void MapImportlijstCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer });

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "onderdeel", "aandacht");

    public static ImportsVraag Vraag(Lijstadres adres, int pagina, int grootte) => new() { Pagina = new Pagina { Nummer = pagina, Grootte = grootte }, AlleenAandacht = adres["aandacht"] == "ja", Sorteer = adres.Sorteer };

    private static Task Schrijf(HttpContext http, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        var client = ImportsCsv.Client(http.RequestServices, Platformdienst.Importerend(adres["onderdeel"]));
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(client.LijstAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Imports.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Import import) =>
    [
        import.Begonnen, import.Soort, string.Join(", ", import.Bestanden), import.Door, import.Afloop, import.Melding,
        import.Gelezen, import.Nieuw, import.Gewijzigd, import.Ongewijzigd, import.MetBevinding, import.Afgewezen,
    ];
}
