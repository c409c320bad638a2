using Monitoring.Contracts.Landelijk.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Publiek;

/// <summary>The choice of published figures, the same for the page and its file.</summary>
internal static class ReferentieCsv
{
    public const string Pad = "/referentiecijfers.csv";

    private static readonly Csvbestand Bestand = new(
        "referentiecijfers",
        "id", "thema", "cijfer", "sector", "groep", "categorie", "periodesoort", "periode", "waarde", "eenheid", "kwalificatie", "in_woorden", "polariteit", "n", "noemer", "status", "publicatie", "regels", "toelichting", "verschilt_van");

    public static void MapReferentieCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).AllowAnonymous();

    public static Lijstadres Adres(HttpRequest verzoek) => Lijstadres.Van(verzoek, "zoek", "thema", "sector", "verschil");

    public static ReferentieVraag Vraag(Lijstadres adres, int pagina, int grootte) => new()
    {
        Tekst = adres["zoek"],
        Thema = adres["thema"],
        Sector = adres["sector"],
        AlleenVerschillen = adres["verschil"] == "ja",
        Sorteer = adres.Sorteer,
        Pagina = new Pagina { Nummer = pagina, Grootte = grootte },
    };

    private static Task Schrijf(HttpContext http, Landelijk.LandelijkClient landelijk, Dienstaanroep diensten)
    {
        var adres = Adres(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(landelijk.ZoekReferentiesAsync(Vraag(adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal,
            lijst => lijst.Referenties.Select(Cellen));
    }

    private static IReadOnlyList<object?> Cellen(Referentie cijfer) =>
    [
        cijfer.Id, cijfer.Thema, cijfer.Omschrijving, cijfer.Sector, cijfer.Groep, cijfer.Categorie, cijfer.PeriodeSoort, cijfer.Periode, Csvbestand.Getal(cijfer.Waarde), cijfer.Eenheid, cijfer.Kwalificatie, cijfer.InWoorden,
        cijfer.Polariteit, cijfer.HasN ? cijfer.N : null, cijfer.Noemer, cijfer.Status, cijfer.Publicatie, cijfer.BronRegels, string.Join(' ', cijfer.Kanttekeningen), string.Join(' ', cijfer.Verschillen.Select(verschil => verschil.Ander.Id)),
    ];
}
