using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>The work list as a file: every step of the choice that the page shows.</summary>
internal static class WerkCsv
{
    public const string Pad = "/inspecteur/werkvoorraad.csv";

    private static readonly Csvbestand Bestand = new("werkvoorraad", "stap", "wacht_op", "uiterlijk", "te_laat", "onderzoek", "onderwerp", "object_soort", "object_code", "object_naam", "nu_bij_soort", "nu_bij_code", "nu_bij_naam");

    public static void MapWerkCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    private static Task Schrijf(HttpContext http, Contracts.Toezicht.V1.Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Werkkeuze.Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(toezicht.GeefWerkvoorraadAsync(Werkkeuze.Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            werk => werk.Totaal,
            werk => werk.Stappen.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Werkstap stap) =>
        [stap.Stap, stap.WachtOp, stap.Uiterlijk, stap.TeLaat ? "ja" : "nee", stap.Nummer, stap.Onderwerp, stap.ObjectSoort, stap.ObjectCode, stap.ObjectNaam, stap.Drager?.Soort, stap.Drager?.Code, stap.Drager?.Naam];
}
