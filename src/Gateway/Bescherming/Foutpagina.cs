using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;

namespace Monitoring.Gateway.Bescherming;

/// <summary>
/// What a person reads when the gateway itself has to answer: the portal is away, or a request is not passed on. Without style, which is the
/// portal's. Whoever does not ask for HTML gets what every process of the platform answers.
/// </summary>
internal static class Foutpagina
{
    private static readonly Dictionary<int, (string Kop, string Tekst)> Teksten = new()
    {
        [StatusCodes.Status413PayloadTooLarge] = ("Dit is te groot", "Wat u verstuurde, is groter dan de monitor aanneemt. Er is niets opgeslagen. Ga terug en verstuur minder."),
        [StatusCodes.Status429TooManyRequests] = ("Even wachten", "Vanaf uw netwerk komen te veel verzoeken tegelijk. Wacht een paar seconden en laad deze pagina opnieuw."),
    };

    private static readonly (string Kop, string Tekst) Weg =
        ("De monitor is tijdelijk niet bereikbaar", "Probeer het over een paar minuten opnieuw. Verstuurde u net een formulier? Kijk dan eerst of het is opgeslagen.");

    private static readonly (string Kop, string Tekst) Anders = ("Dit verzoek kan niet worden uitgevoerd", "Ga terug naar de vorige pagina of begin bij het landelijk beeld.");

    public static bool IsVoorPersoon(HttpRequest verzoek) => verzoek.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>Fills an answer that is a status and nothing else.</summary>
    public static Task Vul(StatusCodeContext context) => IsVoorPersoon(context.HttpContext.Request) ? Schrijf(context.HttpContext) : Task.CompletedTask;

    /// <summary>Writes the page of the status that the answer has.</summary>
    public static Task Schrijf(HttpContext http)
    {
        var status = http.Response.StatusCode;
        var (kop, tekst) = Teksten.GetValueOrDefault(status, status >= StatusCodes.Status500InternalServerError ? Weg : Anders);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="nl">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{kop} - Monitor passend onderwijs</title></head>
            <body><main><h1>{kop}</h1><p>{tekst}</p><p><a href="/">Naar het landelijk beeld</a></p></main></body>
            </html>
            """), http.RequestAborted);
    }
}
