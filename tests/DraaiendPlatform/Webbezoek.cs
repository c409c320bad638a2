using System.Net;

namespace Monitoring.DraaiendPlatform;

/// <summary>A visit to the site by a browser without scripts: signs in through the gateway and the issuer, and keeps its cookies.</summary>
public static class Webbezoek
{
    /// <param name="account">One of src/Identiteit/gebruikers.json; empty for who does not sign in.</param>
    public static async Task<HttpClient> Begin(Platform platform, string account, CancellationToken annulering)
    {
        ArgumentNullException.ThrowIfNull(platform);
        ArgumentNullException.ThrowIfNull(account);
        var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = platform.Web };
        if (account.Length > 0)
        {
            using var keuze = await browser.GetAsync("/aanmelden", annulering);
            using var wie = new FormUrlEncodedContent(new Dictionary<string, string> { ["account"] = account });
            using var terug = await browser.PostAsync(keuze.RequestMessage!.RequestUri, wie, annulering);
            terug.EnsureSuccessStatusCode();
        }

        return browser;
    }
}
