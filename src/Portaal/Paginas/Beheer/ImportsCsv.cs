using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>The refused rows of one import as a file.</summary>
internal static class ImportsCsv
{
    private static readonly Csvbestand Bestand = new("afgewezen-rijen", "bestand", "regel", "kolom", "code", "melding");

    public static void MapImportsCsv(this WebApplication app) => app.MapGet("/beheer/imports/{onderdeel}/{id}.csv", Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer });

    /// <summary>Address of the rows of an import as a file.</summary>
    public static string Pad(Platformdienst dienst, string id) => $"/beheer/imports/{dienst.Naam}/{id}.csv";

    public static Contracts.V1.Imports.ImportsClient Client(IServiceProvider diensten, Platformdienst dienst) => diensten.GetRequiredKeyedService<Contracts.V1.Imports.ImportsClient>(dienst.Naam);

    public static ImportVraag Vraag(Lijstadres adres, string id, int pagina, int grootte) => new() { Id = id, Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task Schrijf(HttpContext http, Dienstaanroep diensten, string onderdeel, string id)
    {
        var adres = Lijstadres.Van(http.Request);
        var client = Client(http.RequestServices, Platformdienst.Importerend(onderdeel));
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(client.HaalAsync(Vraag(adres, id, pagina, grootte), cancellationToken: http.RequestAborted)),
            verslag => verslag.Totaal,
            verslag => verslag.Rijen.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(AfgewezenRij rij) => [rij.Bestand, rij.Regel, rij.Kolom, rij.Reden.Code, rij.Reden.Melding];
}
