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

    public static void MapResultatenCsv(this WebApplication app) =>
        app.MapGet("/inspecteur/resultaten/{soort}/{code}.csv", Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });

    private static Task Schrijf(string soort, string code, HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten) => Bestand.Schrijf(
        http,
        (pagina, grootte) => diensten.Probeer(toezicht.LijstBerekendeOordelenAsync(new BerekendOordeelVraag { ObjectSoort = soort, ObjectCode = code, Pagina = new Pagina { Nummer = pagina, Grootte = grootte } }, cancellationToken: http.RequestAborted)),
        lijst => lijst.Totaal * MeesteIndicatoren,
        lijst => lijst.Oordelen.SelectMany(oordeel => oordeel.Indicatoren.Select(uitkomst => Cellen(oordeel, uitkomst))));

    private static IReadOnlyList<object?> Cellen(BerekendOordeel oordeel, Indicatoruitkomst uitkomst) =>
    [
        oordeel.ObjectSoort, oordeel.ObjectCode, oordeel.ObjectNaam, oordeel.Jaar, string.Join(' ', oordeel.Schooljaren), oordeel.Uitkomst, oordeel.Toelichting, oordeel.IsAanname ? "ja" : "nee", oordeel.Bron,
        uitkomst.Code, Csvbestand.Getal(uitkomst.Waarde), Csvbestand.Getal(uitkomst.Norm), uitkomst.Leerlingen, uitkomst.Haalt, oordeel.BerekendOp, oordeel.Herkomst,
    ];
}
