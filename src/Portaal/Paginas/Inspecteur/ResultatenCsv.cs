using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Inspecteur;

/// <summary>Berekende oordelen as a file: all pages of what the page shows, a row for each indicator.</summary>
internal static class ResultatenCsv
{
    /// <summary>Most indicators of one berekend oordeel; the file ends where the list ends.</summary>
    private const int MeesteIndicatoren = 4;

    private static readonly Csvbestand Bestand = new(
        "onderwijsresultaten",
        "object_soort", "object_code", "naam", "jaar", "schooljaren", "uitkomst", "toelichting", "aanname", "bron", "indicator", "waarde", "norm", "leerlingen", "haalt", "berekend_op", "herkomst");

    private static readonly Csvbestand Uitstroombestand = new(
        "uitstroom-so-en-vso",
        "vestiging", "naam", "schoolsoort", "schooljaar", "op_of_boven_niveau", "vergeleken", "plan_laat_gewijzigd", "norm_procent", "haalt", "hangt_af_van_late_wijzigingen", "bron_norm", "herkomst");

    public static void MapResultatenCsv(this WebApplication app)
    {
        app.MapGet("/inspecteur/resultaten/{soort}/{code}.csv", Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });
        app.MapGet("/inspecteur/resultaten/{soort}/{code}/uitstroom.csv", SchrijfUitstroom).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });
    }

    public static BerekendOordeelVraag Vraag(string soort, string code, Lijstadres adres, int pagina, int grootte) =>
        new() { ObjectSoort = soort, ObjectCode = code, Sorteer = adres.Sorteer, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } };

    private static Task Schrijf(string soort, string code, HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten)
    {
        var adres = Lijstadres.Van(http.Request);
        return Bestand.Schrijf(
            http,
            (pagina, grootte) => diensten.Probeer(toezicht.LijstBerekendeOordelenAsync(Vraag(soort, code, adres, pagina, grootte), cancellationToken: http.RequestAborted)),
            lijst => lijst.Totaal * MeesteIndicatoren,
            lijst => lijst.Oordelen.SelectMany(oordeel => oordeel.Indicatoren.Select(uitkomst => Cellen(oordeel, uitkomst))));
    }

    /// <summary>Each page of the list carries the whole of it.</summary>
    private static Task SchrijfUitstroom(string soort, string code, HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten) => Uitstroombestand.Schrijf(
        http,
        (_, _) => diensten.Probeer(toezicht.LijstBerekendeOordelenAsync(Vraag(soort, code, Lijstadres.Van(http.Request), pagina: 1, grootte: 1), cancellationToken: http.RequestAborted)),
        lijst => lijst.Uitstroom.Count,
        lijst => lijst.Uitstroom.Select(regel => new object?[] { regel.Vestiging, regel.VestigingNaam, regel.Schoolsoort, regel.Schooljaar, regel.OpOfBoven, regel.Vergeleken, regel.LaatGewijzigd, regel.Norm, regel.Haalt ? "ja" : "nee", regel.HangtAfVanLateWijzigingen ? "ja" : "nee", regel.Bron, regel.Herkomst }));

    private static IReadOnlyList<object?> Cellen(BerekendOordeel oordeel, Indicatoruitkomst uitkomst) =>
    [
        oordeel.ObjectSoort, oordeel.ObjectCode, oordeel.ObjectNaam, oordeel.Jaar, string.Join(' ', oordeel.Schooljaren), oordeel.Uitkomst, oordeel.Toelichting, oordeel.IsAanname ? "ja" : "nee", oordeel.Bron,
        uitkomst.Code, Csvbestand.Getal(uitkomst.Waarde), Csvbestand.Getal(uitkomst.Norm), uitkomst.Leerlingen, uitkomst.Haalt, oordeel.BerekendOp, oordeel.Herkomst,
    ];
}
