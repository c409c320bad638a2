using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer;

/// <summary>One version of the signaleringswaarden, the same for the page and its file.</summary>
internal static class SignaleringCsv
{
    public const string Pad = "/beheer/signaleringswaarden.csv";

    private static readonly Csvbestand Bestand = new("signaleringswaarden", "kengetal", "besturen", "van_boekjaar", "tot_en_met_boekjaar", "vergelijking", "gelijk_telt", "waarde", "grootte", "vastgesteld_of_aanname", "bron", "toelichting", "versie");

    public static void MapSignaleringCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer });

    public static string Van(int versie) => string.Create(CultureInfo.InvariantCulture, $"{Pad}?versie={versie}");

    private static Task Schrijf(HttpContext http, Naslag.NaslagClient naslag, Dienstaanroep diensten) => Bestand.Schrijf(
        http,
        () => diensten.Probeer(naslag.GeefSignaleringswaardenAsync(new SignaleringVraag { Versie = int.TryParse(http.Request.Query["versie"], NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : 0 }, cancellationToken: http.RequestAborted)),
        tabel => [.. tabel.Regels.Select(regel => Cellen(tabel, regel))]);

    private static IReadOnlyList<object?> Cellen(Signaleringstabel tabel, Signaleringsregel regel) =>
    [
        regel.Kengetal, regel.Groep, regel.VanBoekjaar, regel.TotEnMetBoekjaar == 0 ? "" : regel.TotEnMetBoekjaar, regel.Vergelijking, regel.GelijkTelt ? "ja" : "nee", regel.Waarde,
        regel.Klasse.Length > 0 ? regel.Klasse : "elke grootte", regel.Aanname ? "aanname" : "vastgesteld", regel.Bron, regel.Toelichting, tabel.Versie,
    ];
}
