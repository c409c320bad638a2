using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;
using Monitoring.Portaal.Toegang;

namespace Monitoring.Portaal.Paginas.Bestuur;

/// <summary>The comparison of a board with others: whom it chose, the same for the page and its files.</summary>
internal static class VergelijkingCsv
{
    public const string Kengetallen = "/bestuur/vergelijken/kengetallen.csv";
    public const string Groep = "/bestuur/vergelijken/groep.csv";

    private const int MeesteKeuzes = 200;
    private const int Nummerlengte = 5;

    private static readonly AuthorizeAttribute AlleenBestuur = new() { Roles = Rol.SwvBestuur };
    private static readonly Csvbestand Kengetallijst = new("vergelijking-kengetallen", "boekjaar", "kengetal", "naam", "eenheid", "wij", "plaats", "p25", "mediaan", "p75", "aantal");
    private static readonly Csvbestand Groeplijst = new("vergelijking-groep", "bevoegd_gezag", "naam", "swv_code", "wij", "sector", "bruto_baten", "leerlingen", "aandeel_speciaal");

    public static void MapVergelijkingCsv(this WebApplication app)
    {
        app.MapGet(Kengetallen, (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => Kengetallijst.Schrijf(http, () => Haal(http, dossiers, diensten), vergelijking => [.. vergelijking.Kengetallen.Select(kengetal => Cellen(vergelijking, kengetal))]))
            .RequireAuthorization(AlleenBestuur);
        app.MapGet(Groep, (HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) => Groeplijst.Schrijf(http, () => Haal(http, dossiers, diensten), vergelijking => [.. vergelijking.Groep.Prepend(vergelijking.Eigen).Select(lid => Cellen(vergelijking, lid))]))
            .RequireAuthorization(AlleenBestuur);
    }

    public static BenchmarkVraag Vraag(HttpContext http)
    {
        var keuze = http.Request.Query;
        return new BenchmarkVraag
        {
            BevoegdGezag = Bezoeker.Van(http.User).BevoegdGezag,
            AlleSectoren = keuze["sector"] == "alle",
            AlleGroottes = keuze["grootte"] == "alle",
            ZelfdeProvincie = keuze["gebied"] == "provincie",
            GelijkeLeerlingen = keuze["leerlingen"] == "gelijk",
            GelijkAandeelSpeciaal = keuze["speciaal"] == "gelijk",
            EigenKeuze = { keuze["met"].OfType<string>().Where(nummer => nummer.Length == Nummerlengte).Take(MeesteKeuzes) },
        };
    }

    public static Task<Uitkomst<Vergelijking>> Haal(HttpContext http, Bestuursdossier.BestuursdossierClient dossiers, Dienstaanroep diensten) =>
        diensten.Probeer(dossiers.VergelijkAsync(Vraag(http), cancellationToken: http.RequestAborted));

    private static IReadOnlyList<object?> Cellen(Vergelijking vergelijking, Groepskengetal kengetal) =>
    [
        vergelijking.Boekjaar, kengetal.Code, kengetal.Naam, kengetal.Eenheid, Csvbestand.Getal(kengetal.Eigen), kengetal.Positie,
        Csvbestand.Getal(kengetal.P25), Csvbestand.Getal(kengetal.Mediaan), Csvbestand.Getal(kengetal.P75), kengetal.N,
    ];

    private static IReadOnlyList<object?> Cellen(Vergelijking vergelijking, Groepslid lid) =>
    [
        lid.BevoegdGezag, lid.Naam, lid.SwvCode, ReferenceEquals(lid, vergelijking.Eigen) ? "ja" : "nee", lid.Sector,
        Csvbestand.Getal(lid.BrutoBaten), Csvbestand.Getal(lid.Leerlingen), Csvbestand.Getal(lid.AandeelSpeciaal),
    ];
}
