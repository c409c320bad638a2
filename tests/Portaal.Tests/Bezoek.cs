namespace Monitoring.Portaal.Tests;

/// <summary>A visit to a page, given up when the test is.</summary>
internal static class Bezoek
{
    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> Haal(this HttpClient browser, string pad) => browser.GetAsync(pad, Annulering);

    public static Task<string> Lees(this HttpClient browser, string pad) => browser.GetStringAsync(pad, Annulering);

    public static Task<string> Tekst(this HttpResponseMessage antwoord) => antwoord.Content.ReadAsStringAsync(Annulering);

    public static Task<byte[]> Inhoud(this HttpResponseMessage antwoord) => antwoord.Content.ReadAsByteArrayAsync(Annulering);
}
