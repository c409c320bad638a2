using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Monitoring.DraaiendPlatform;

/// <summary>Signs a person in at the issuer by authorization code with PKCE, as the gateway's client, and hands out the access token.</summary>
public sealed class Aanmelder(Platform platform)
{
    private const string Scopes = "openid opp:lezen opp:schrijven toezicht:lezen toezicht:schrijven financien:lezen financien:schrijven landelijk:lezen landelijk:schrijven landelijk:beheren standen:lezen";
    private const int MeesteStappen = 10;

    /// <summary>Access token of one of the accounts in src/Identiteit/gebruikers.json.</summary>
    public async Task<string> Token(string account, CancellationToken annulering)
    {
        var geheim = Base64(RandomNumberGenerator.GetBytes(32));
        var terug = new Uri(platform.Web, "/aanmelden/terug").ToString();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        var vraag = $"{platform.Issuer}/auth?client_id=gateway&response_type=code&redirect_uri={Uri.EscapeDataString(terug)}&scope={Uri.EscapeDataString(Scopes)}&code_challenge_method=S256&code_challenge={Base64(SHA256.HashData(Encoding.ASCII.GetBytes(geheim)))}&state=test";
        var adres = new Uri(vraag);
        for (var stap = 0; stap < MeesteStappen; stap++)
        {
            using var antwoord = await http.GetAsync(adres, annulering);
            var volgende = antwoord.Headers.Location;
            if (volgende is null)
            {
                using var keuze = new FormUrlEncodedContent(new Dictionary<string, string> { ["account"] = account });
                using var gekozen = await http.PostAsync(adres, keuze, annulering);
                volgende = gekozen.Headers.Location ?? throw new InvalidOperationException($"Het account {account} werd niet aangenomen: {gekozen.StatusCode}.");
            }

            adres = new Uri(adres, volgende);
            if (adres.ToString().StartsWith(terug, StringComparison.Ordinal))
            {
                return await Wissel(http, System.Web.HttpUtility.ParseQueryString(adres.Query)["code"]!, geheim, terug, annulering);
            }
        }

        throw new InvalidOperationException("De aanmelding kwam niet terug bij de gateway.");
    }

    private async Task<string> Wissel(HttpClient http, string code, string geheim, string terug, CancellationToken annulering)
    {
        using var geheimen = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(platform.Map, "geheimen.json"), annulering));
        using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = terug,
            ["code_verifier"] = geheim,
            ["client_id"] = "gateway",
            ["client_secret"] = geheimen.RootElement.GetProperty("Gateway").GetString()!,
        });
        using var antwoord = await http.PostAsync(new Uri(platform.Issuer + "/token"), inhoud, annulering);
        antwoord.EnsureSuccessStatusCode();
        return (await antwoord.Content.ReadFromJsonAsync<JsonElement>(annulering)).GetProperty("access_token").GetString()!;
    }

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
