using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;
using Monitoring.Portaal.Toegang;

namespace Monitoring.Portaal.Onderdelen;

/// <summary>Where the money of one samenwerkingsverband went and what it asked about it, as files: for the board itself, and for an inspecteur.</summary>
internal static class DoelmatigheidCsv
{
    private const string Eigen = "/bestuur/doelmatigheid";
    private static readonly Csvbestand Uitgavenlijst = new("uitgaven", "boekjaar", "soort", "bedrag", "aandeel", "per_leerling", "leerlingen", "leerlingen_bron");

    /// <summary>Address of the expenses.</summary>
    /// <param name="bevoegdGezag">Null for the board itself.</param>
    public static string Uitgaven(string? bevoegdGezag, int boekjaar) => Adres(bevoegdGezag, "uitgaven", boekjaar);

    /// <summary>Address of what was asked and answered.</summary>
    /// <param name="bevoegdGezag">Null for the board itself.</param>
    public static string Vragen(string? bevoegdGezag, int boekjaar) => Adres(bevoegdGezag, "vragen", boekjaar);

    public static void MapDoelmatigheidCsv(this WebApplication app)
    {
        var (bestuur, inspecteur) = (new AuthorizeAttribute { Roles = Rol.SwvBestuur }, new AuthorizeAttribute { Roles = Rol.Inspecteur });
        app.MapGet($"{Eigen}/uitgaven.csv", (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => SchrijfUitgaven(http, dossiers, diensten, Zelf(http))).RequireAuthorization(bestuur);
        app.MapGet($"{Eigen}/vragen.csv", (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => SchrijfVragen(http, dossiers, diensten, Zelf(http))).RequireAuthorization(bestuur);
        app.MapGet($"{Map("{bevoegdGezag}")}/uitgaven.csv", (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten, string bevoegdGezag) => SchrijfUitgaven(http, dossiers, diensten, bevoegdGezag)).RequireAuthorization(inspecteur);
        app.MapGet($"{Map("{bevoegdGezag}")}/vragen.csv", (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten, string bevoegdGezag) => SchrijfVragen(http, dossiers, diensten, bevoegdGezag)).RequireAuthorization(inspecteur);
    }

    private static string Zelf(HttpContext http) => Bezoeker.Van(http.User).BevoegdGezag;

    private static string Map(string bevoegdGezag) => $"/inspecteur/financien/{bevoegdGezag}/doelmatigheid";

    private static string Adres(string? bevoegdGezag, string tabel, int boekjaar) => string.Create(CultureInfo.InvariantCulture, $"{(bevoegdGezag is null ? Eigen : Map(Uri.EscapeDataString(bevoegdGezag)))}/{tabel}.csv?boekjaar={boekjaar}");

    private static Task SchrijfUitgaven(HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten, string bevoegdGezag) => Uitgavenlijst.Schrijf(
        http,
        () => Haal(http, dossiers, diensten, bevoegdGezag),
        uitkomst => [.. uitkomst.Uitgaven.Select(post => Cellen(uitkomst, post))]);

    private static Task SchrijfVragen(HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten, string bevoegdGezag) => ResultaatvraagCsv.Bestand.Schrijf(
        http,
        () => Haal(http, dossiers, diensten, bevoegdGezag),
        uitkomst => [.. uitkomst.Vragen.Select(ResultaatvraagCsv.Cellen)]);

    private static Task<Uitkomst<Doelmatigheid>> Haal(HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten, string bevoegdGezag) =>
        diensten.Probeer(dossiers.GeefDoelmatigheidAsync(new DoelmatigheidVraag { BevoegdGezag = bevoegdGezag, Boekjaar = int.TryParse(http.Request.Query["boekjaar"], NumberStyles.None, CultureInfo.InvariantCulture, out var boekjaar) ? boekjaar : 0 }, cancellationToken: http.RequestAborted));

    private static IReadOnlyList<object?> Cellen(Doelmatigheid uitkomst, Uitgavenpost post) =>
        [uitkomst.Boekjaar, post.Naam, Csvbestand.Getal(post.Bedrag), Csvbestand.Getal(post.Aandeel), Csvbestand.Getal(post.PerLeerling), Csvbestand.Getal(uitkomst.Leerlingen), uitkomst.LeerlingenBron];
}
