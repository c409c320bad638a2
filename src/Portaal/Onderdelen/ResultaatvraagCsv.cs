using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;
using Monitoring.Portaal.Toegang;

namespace Monitoring.Portaal.Onderdelen;

/// <summary>What boards asked each other about money that was passed on, and the answers, as files of the board that reads them.</summary>
internal static class ResultaatvraagCsv
{
    public const string Gekregen = "/bestuur/resultaten/gekregen.csv";
    public const string Gesteld = "/bestuur/resultaten/gesteld.csv";

    private static readonly AuthorizeAttribute AlleenBestuur = new() { Roles = Rol.SwvBestuur };

    internal static Csvbestand Bestand { get; } = new("resultaatvragen", "doel", "van", "aan", "boekjaar", "bedrag", "gevraagd_op", "antwoord_op", "antwoord");

    public static void MapResultaatvraagCsv(this WebApplication app)
    {
        app.MapGet(Gekregen, (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => Schrijf(http, dossiers, diensten, vragen => vragen.Gekregen)).RequireAuthorization(AlleenBestuur);
        app.MapGet(Gesteld, (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => Schrijf(http, dossiers, diensten, vragen => vragen.Gesteld)).RequireAuthorization(AlleenBestuur);
    }

    internal static IReadOnlyList<object?> Cellen(Resultaatvraag vraag) =>
        [vraag.Doel, vraag.VragerNaam, vraag.GevraagdAanNaam, vraag.Boekjaar, Csvbestand.Getal(vraag.Bedrag), vraag.GevraagdOp, vraag.AntwoordOp, vraag.Antwoord];

    private static Task Schrijf(HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten, Func<Resultaatvragen, IEnumerable<Resultaatvraag>> welke) => Bestand.Schrijf(
        http,
        () => diensten.Probeer(dossiers.LijstResultaatvragenAsync(new DossierVraag { BevoegdGezag = Bezoeker.Van(http.User).BevoegdGezag }, cancellationToken: http.RequestAborted)),
        vragen => [.. welke(vragen).Select(Cellen)]);
}
