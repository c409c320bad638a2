using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
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

    /// <summary>Client id of whoever lets people sign in here.</summary>
    public const string Client = "gateway";

    private readonly RSA _sleutel = RSA.Create(2048);
    private readonly WebApplication _server;
    private string _nonce = "";

    private TestUitgever(WebApplication server, string issuer) => (_server, Issuer) = (server, issuer);

    /// <summary>Address as it belongs in Authenticatie:Issuer.</summary>
    public string Issuer { get; }

    /// <summary>Access token of whoever signs in now: everyone is let in at once, without a question.</summary>
    public string Aanmelding { get; set; } = "";

    public static Task<TestUitgever> Start() => Start("http://127.0.0.1", (kestrel, poort) => kestrel.Listen(IPAddress.Loopback, poort));

    /// <summary>Over TLS with this certificate for localhost, as a service in Production demands.</summary>
    public static Task<TestUitgever> Start(X509Certificate2 certificaat) => Start("https://localhost", (kestrel, poort) => kestrel.ListenLocalhost(poort, punt => punt.UseHttps(certificaat)));

    private static async Task<TestUitgever> Start(string adres, Action<KestrelServerOptions, int> luister)
    {
        var poort = VrijePoort.Kies(1)[0];
        var issuer = string.Create(CultureInfo.InvariantCulture, $"{adres}:{poort}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => luister(kestrel, poort));
        var server = builder.Build();
        var uitgever = new TestUitgever(server, issuer);
        server.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer, jwks_uri = issuer + "/jwks", authorization_endpoint = issuer + "/auth", token_endpoint = issuer + "/token" }));
        server.MapGet("/jwks", () => Results.Json(new { keys = new[] { uitgever.PubliekeSleutel() } }));
        server.MapGet("/auth", (HttpRequest vraag) =>
        {
            uitgever._nonce = vraag.Query["nonce"].ToString();
            return Results.Redirect($"{vraag.Query["redirect_uri"]}?code=een-code&state={Uri.EscapeDataString(vraag.Query["state"].ToString())}");
        });
        server.MapPost("/token", () => Results.Json(new { access_token = uitgever.Aanmelding, token_type = "Bearer", expires_in = "1800", id_token = uitgever.IdToken() }));
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

        return Onderteken("at+jwt", inhoud);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _sleutel.Dispose();
    }

    private string IdToken() => Onderteken("JWT", new Dictionary<string, object>
    {
        ["iss"] = Issuer,
        ["aud"] = Client,
        ["sub"] = "proef",
        ["nonce"] = _nonce,
        ["iat"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["exp"] = DateTimeOffset.UtcNow.AddMinutes(5).ToUnixTimeSeconds(),
    });

    private string Onderteken(string soort, Dictionary<string, object> inhoud)
    {
        var tekst = Deel(new { alg = "RS256", typ = soort, kid = "proef" }) + "." + Deel(inhoud);
        var handtekening = _sleutel.SignData(Encoding.ASCII.GetBytes(tekst), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return tekst + "." + Base64Url(handtekening);
    }

    private object PubliekeSleutel()
    {
        var publiek = _sleutel.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = "proef", n = Base64Url(publiek.Modulus!), e = Base64Url(publiek.Exponent!) };
    }

    private static string Deel<T>(T inhoud) => Base64Url(JsonSerializer.SerializeToUtf8Bytes(inhoud));

    private static string Base64Url(byte[] inhoud) => Convert.ToBase64String(inhoud).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
