using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Onderdelen;
using Monitoring.Portaal.Raamwerk;
using Monitoring.Portaal.Toegang;

namespace Monitoring.Portaal.Paginas.Bestuur;

/// <summary>The plan of a board to bring down its equity beside what was realised, as a file: a row for each year.</summary>
internal static class AfbouwplanCsv
{
    public const string Pad = "/bestuur/afbouwplan.csv";

    private static readonly Csvbestand Bestand = new("afbouwplan", "boekjaar", "volgens_plan", "volgens_jaarrekening", "voortgang", "maatregel", "versie");

    public static void MapAfbouwplanCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.SwvBestuur });

    private static Task Schrijf(HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => Bestand.Schrijf(
        http,
        () => diensten.Probeer(dossiers.GeefAfbouwplanAsync(new DossierVraag { BevoegdGezag = Bezoeker.Van(http.User).BevoegdGezag }, cancellationToken: http.RequestAborted)),
        plan => [.. plan.Jaren.Select(jaar => Cellen(plan, jaar))]);

    private static IReadOnlyList<object?> Cellen(Contracts.Financien.V1.Afbouwplan plan, Afbouwjaar jaar) =>
        [jaar.Boekjaar, Afbouwplanweergave.Euro(jaar), Csvbestand.Getal(jaar.Gerealiseerd), jaar.Voortgang, jaar.Maatregel, plan.Versie];
}
