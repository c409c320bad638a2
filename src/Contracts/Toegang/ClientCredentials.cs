using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Monitoring.Contracts.Toegang;

/// <summary>
/// Access token of a machine client (OAuth 2.0 client credentials, RFC 6749 section 4.4), fetched at the token endpoint that the issuer
/// publishes and kept until a minute before it expires. Safe for concurrent callers.
/// </summary>
/// <exception cref="HttpRequestException">The issuer cannot be reached or refuses the client.</exception>
public sealed class ClientCredentials(HttpClient http, string issuer, string clientId, string clientSecret, IReadOnlyList<string> scopes, TimeProvider klok) : IDisposable
{
    private static readonly TimeSpan Marge = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim _een = new(1, 1);
    private string _token = "";
    private DateTimeOffset _geldigTot = DateTimeOffset.MinValue;

    public async ValueTask<string> HaalToken(CancellationToken annulering)
    {
        if (klok.GetUtcNow() < _geldigTot)
        {
            return _token;
        }

        await _een.WaitAsync(annulering);
        try
        {
            if (klok.GetUtcNow() < _geldigTot)
            {
                return _token;
            }

            var ontdekking = await http.GetFromJsonAsync<Ontdekking>(issuer.TrimEnd('/') + "/.well-known/openid-configuration", annulering)
                ?? throw new HttpRequestException("De aanmelddienst gaf geen configuratie.");
            using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = clientId, ["client_secret"] = clientSecret, ["scope"] = string.Join(' ', scopes) });
            using var antwoord = await http.PostAsync(new Uri(ontdekking.TokenEndpoint), inhoud, annulering);
            antwoord.EnsureSuccessStatusCode();
            var token = await antwoord.Content.ReadFromJsonAsync<TokenAntwoord>(annulering) ?? throw new HttpRequestException("De aanmelddienst gaf geen token.");
            _token = token.AccessToken;
            _geldigTot = klok.GetUtcNow() + TimeSpan.FromSeconds(token.ExpiresIn) - Marge;
            return _token;
        }
        finally
        {
            _een.Release();
        }
    }

    public void Dispose() => _een.Dispose();

    private sealed record Ontdekking([property: JsonPropertyName("token_endpoint")] string TokenEndpoint);

    private sealed record TokenAntwoord([property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);
}
