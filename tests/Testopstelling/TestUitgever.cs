using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Testopstelling;

/// <summary>
/// An issuer of access tokens on a free loopback port, with a key of its own: a service under test fetches its metadata and keys as it
/// would from a real one (setting Authenticatie:Issuer, in Development).
/// </summary>
public sealed class TestUitgever : IAsyncDisposable
{
    public const string Audience = "monitoring";

    private readonly RSA _sleutel = RSA.Create(2048);
    private readonly WebApplication _server;

    private TestUitgever(WebApplication server, string issuer) => (_server, Issuer) = (server, issuer);

    /// <summary>Address as it belongs in Authenticatie:Issuer.</summary>
    public string Issuer { get; }

    public static async Task<TestUitgever> Start()
    {
        var issuer = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{VrijePoort.Kies(1)[0]}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(issuer);
        var server = builder.Build();
        var uitgever = new TestUitgever(server, issuer);
        server.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer, jwks_uri = issuer + "/jwks" }));
        server.MapGet("/jwks", () => Results.Json(new { keys = new[] { uitgever.PubliekeSleutel() } }));
        await server.StartAsync();
        return uitgever;
    }

    /// <summary>A valid token for half an hour.</summary>
    /// <param name="scopes">Separated by spaces.</param>
    /// <param name="claims">Row-level scope: names from <see cref="ClaimNaam"/>, such as brin or swv.</param>
    public string Token(string rol, string scopes, params (string Naam, string Waarde)[] claims) => Token(rol, scopes, Audience, TimeSpan.FromMinutes(30), claims);

    /// <summary>A token that a service may have to refuse: for another audience, or with a negative validity (expired).</summary>
    public string Token(string rol, string scopes, string audience, TimeSpan geldig, params (string Naam, string Waarde)[] claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var nu = DateTimeOffset.UtcNow;
        var inhoud = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["aud"] = audience,
            ["sub"] = "proef-" + rol,
            ["iat"] = (nu - TimeSpan.FromHours(1)).ToUnixTimeSeconds(),
            ["nbf"] = (nu - TimeSpan.FromHours(1)).ToUnixTimeSeconds(),
            ["exp"] = (nu + geldig).ToUnixTimeSeconds(),
            [ClaimNaam.Rol] = rol,
            [ClaimNaam.Scope] = scopes,
        };
        foreach (var (naam, waarde) in claims)
        {
            inhoud[naam] = waarde;
        }

        var tekst = Deel(new { alg = "RS256", typ = "at+jwt", kid = "proef" }) + "." + Deel(inhoud);
        var handtekening = _sleutel.SignData(Encoding.ASCII.GetBytes(tekst), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return tekst + "." + Base64Url(handtekening);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _sleutel.Dispose();
    }

    private object PubliekeSleutel()
    {
        var publiek = _sleutel.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = "proef", n = Base64Url(publiek.Modulus!), e = Base64Url(publiek.Exponent!) };
    }

    private static string Deel<T>(T inhoud) => Base64Url(JsonSerializer.SerializeToUtf8Bytes(inhoud));

    private static string Base64Url(byte[] inhoud) => Convert.ToBase64String(inhoud).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
