using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Notatie;
using Monitoring.Portaal.Paginas.Inspecteur;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Agenda;

/// <summary>The work list of an inspecteur, and what a board must do by when, as files for a calendar.</summary>
internal static class WerkAgenda
{
    private const int PerVraag = 500;
    private const int MeestePunten = 5_000;

    public static void MapWerkAgenda(this WebApplication app)
    {
        app.MapGet("/inspecteur/werkvoorraad.ics", (HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten, TimeProvider klok) =>
            Schrijf(http, toezicht, diensten, klok, "Werkvoorraad", stap => (Woorden.Hoofdletter(Werkwoorden.Stap(stap.Stap)), Werkkeuze.PaginaVan(stap))))
            .RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Inspecteur });
        app.MapGet("/bestuur/toezicht.ics", (HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten, TimeProvider klok) =>
            Schrijf(http, toezicht, diensten, klok, "Toezicht", stap => (Woorden.Hoofdletter(Werkwoorden.StapVanBestuur(stap.Stap)), Paginas.Bestuur.ToezichtAdres.Van(stap))))
            .RequireAuthorization(new AuthorizeAttribute { Roles = Rol.SwvBestuur });
    }

    private static async Task Schrijf(HttpContext http, Toezicht.ToezichtClient toezicht, Dienstaanroep diensten, TimeProvider klok, string naam, Func<Werkstap, (string Titel, string Pad)> woorden)
    {
        var adres = Werkkeuze.Adres(http.Request);
        var punten = new List<Agendapunt>();
        for (var pagina = 1; punten.Count < MeestePunten; pagina++)
        {
            var lijst = await diensten.Probeer(toezicht.GeefWerkvoorraadAsync(Werkkeuze.Vraag(adres, pagina, PerVraag), cancellationToken: http.RequestAborted));
            if (!lijst.Gelukt)
            {
                await Foutpaginas.Toon(http, lijst.Storing.Statuscode, "Deze agenda kan nu niet worden gemaakt", lijst.Storing.Melding);
                return;
            }

            punten.AddRange(lijst.Waarde.Stappen.Select(stap => Punt(stap, woorden(stap), http.Request)));
            if (lijst.Waarde.Stappen.Count < PerVraag)
            {
                break;
            }
        }

        http.Response.ContentType = "text/calendar; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{naam.ToLowerInvariant()}.ics\"";
        await http.Response.WriteAsync(ICalendar.Schrijf($"{naam} passend onderwijs", punten, klok.GetUtcNow()), http.RequestAborted);
    }

    private static Agendapunt Punt(Werkstap stap, (string Titel, string Pad) woorden, HttpRequest verzoek) => new(
        $"{(stap.HerstelopdrachtId.Length > 0 ? stap.HerstelopdrachtId : stap.VoorstelId.Length > 0 ? stap.VoorstelId : stap.OnderzoekId)}-{stap.Stap}",
        DateOnly.ParseExact(stap.Uiterlijk, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        $"{woorden.Titel}: {stap.ObjectCode}",
        $"{stap.ObjectNaam}, onderzoek {stap.Nummer}",
        $"{verzoek.Scheme}://{verzoek.Host}{woorden.Pad}");
}
