using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;
using Monitoring.Portaal.Toegang;

namespace Monitoring.Portaal.Onderdelen;

/// <summary>The financial dossier of one board as a file, a row for each figure of each year: for the board itself, and for an inspecteur.</summary>
internal static class KengetallenCsv
{
    /// <summary>That of the board that asks.</summary>
    public const string Eigen = "/bestuur/kengetallen.csv";

    private static readonly Csvbestand Bestand = new("kengetallen", "bevoegd_gezag", "boekjaar", "kengetal", "naam", "eenheid", "waarde", "signaleringswaarde", "signaal", "status", "bron", "herkomst");

    public static string Van(string bevoegdGezag) => $"/inspecteur/financien/{bevoegdGezag}/kengetallen.csv";

    public static void MapKengetallenCsv(this WebApplication app)
    {
        app.MapGet(Eigen, (HttpContext http, Financien.FinancienClient financien, Dienstaanroep diensten) => Schrijf(http, financien, diensten, Bezoeker.Van(http.User).BevoegdGezag))
            .RequireAuthorization(new AuthorizeAttribute { Roles = Rol.SwvBestuur });
        app.MapGet(Van("{bevoegdGezag}"), (HttpContext http, Financien.FinancienClient financien, Dienstaanroep diensten, string bevoegdGezag) => Schrijf(http, financien, diensten, bevoegdGezag))
            .RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });
    }

    private static Task Schrijf(HttpContext http, Financien.FinancienClient financien, Dienstaanroep diensten, string bevoegdGezag) => Bestand.Schrijf(
        http,
        (_, _) => diensten.Probeer(financien.HaalDossierAsync(new DossierVraag { BevoegdGezag = bevoegdGezag }, cancellationToken: http.RequestAborted)),
        dossier => dossier.Jaren.Sum(jaar => jaar.Kengetallen.Count),
        dossier => dossier.Jaren.SelectMany(jaar => jaar.Kengetallen, (jaar, kengetal) => Cellen(dossier, jaar, kengetal)));

    private static IReadOnlyList<object?> Cellen(Dossier dossier, Jaar jaar, Kengetal kengetal) =>
    [
        dossier.BevoegdGezag, jaar.Boekjaar.ToString(CultureInfo.InvariantCulture), kengetal.Code, kengetal.Naam, kengetal.Eenheid, Csvbestand.Getal(kengetal.Waarde),
        kengetal.Signaal is { } signaal ? Csvbestand.Getal(signaal.Grenswaarde) : "", Signaaltekst.Staat(kengetal), jaar.Status, jaar.Bron, jaar.Herkomst,
    ];
}
