using Microsoft.AspNetCore.Authorization;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Diensten;
using Monitoring.Portaal.Notatie;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>The acts that the page shows, as a file. When a service gives no answer, or has more acts than are read at once, there is none: it would look complete.</summary>
internal static class SporenCsv
{
    public const string Pad = "/beheer/wie-deed-wat.csv";

    private static readonly Csvbestand Bestand = new("wie-deed-wat", "wanneer", "wie", "handeling", "onderdeel", "waarop", "toelichting");

    public static void MapSporenCsv(this WebApplication app) => app.MapGet(Pad, Schrijf).RequireAuthorization(new AuthorizeAttribute { Roles = Rol.Beheer });

    private static Task Schrijf(HttpContext http, Sporenlezer lezer, TimeProvider klok)
    {
        var keuze = Spoorkeuze.Lees(http.Request, klok.Vandaag());
        return Bestand.Schrijf(
            http,
            async () =>
            {
                if (!keuze.Fouten.Leeg)
                {
                    return Uitkomst<Sporenlijst>.Zonder(new Storing(StoringSoort.Geweigerd, "", string.Join(' ', keuze.Fouten.Alle.Select(fout => fout.Melding)), ""));
                }

                var lijst = await lezer.Lees(keuze, http.RequestAborted);
                if (lijst.Afgekapt.Count > 0)
                {
                    return Uitkomst<Sporenlijst>.Zonder(new Storing(StoringSoort.Geweigerd, "", $"Meer dan {Getallen.Aantal(Sporenlezer.Meeste)} handelingen passen bij deze keuze ({string.Join(", ", lijst.Afgekapt)}). Ga terug en kies een kortere periode, een account of één soort handeling.", ""));
                }

                return lijst.Zwijgend.Count == 0
                    ? Uitkomst<Sporenlijst>.Met(lijst)
                    : Uitkomst<Sporenlijst>.Zonder(new Storing(StoringSoort.NietBeschikbaar, "", $"Geen antwoord van: {string.Join(", ", lijst.Zwijgend)}. Probeer het over een paar minuten opnieuw.", ""));
            },
            lijst => [.. lijst.Sporen.Select(Cellen)]);
    }

    private static IReadOnlyList<object?> Cellen(Spoor spoor) => [spoor.Op, spoor.Wie, spoor.Handeling, spoor.Onderdeel, spoor.Waarop, spoor.Toelichting];
}
