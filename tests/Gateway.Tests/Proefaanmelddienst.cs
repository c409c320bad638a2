using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Monitoring.Testopstelling;

namespace Monitoring.Gateway.Tests;

/// <summary>
/// An issuer that signs everyone in at once, and can be told to hand out a bad id_token: what the real one never does is the very thing
/// that the gateway must refuse.
/// </summary>
internal sealed class Proefaanmelddienst : IAsyncDisposable
{
    public const string Client = "gateway";

    private readonly RsaSecurityKey _sleutel = new(RSA.Create(2048)) { KeyId = "proef" };
    private readonly WebApplication _server;
    private string _nonce = "";

    private Proefaanmelddienst(WebApplication server, string issuer) => (_server, Issuer) = (server, issuer);

    public string Issuer { get; }

    /// <summary>Changes the claims of the next id_token.</summary>
    public Action<Dictionary<string, object>> Vervals { get; set; } = _ => { };

    /// <summary>Signs with another key than the one that is published.</summary>
    public bool VreemdeSleutel { get; set; }

    /// <summary>Query of the last authorization request.</summary>
    public IQueryCollection LaatsteVraag { get; private set; } = new QueryCollection();

    public static async Task<Proefaanmelddienst> Start()
    {
        var issuer = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{VrijePoort.Kies(1)[0]}");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(issuer);
        var server = builder.Build();
        var dienst = new Proefaanmelddienst(server, issuer);
        server.MapGet("/.well-known/openid-configuration", () => Results.Json(new { issuer, jwks_uri = issuer + "/jwks", authorization_endpoint = issuer + "/auth", token_endpoint = issuer + "/token", end_session_endpoint = issuer + "/einde" }));
        server.MapGet("/jwks", () => Results.Json(new { keys = new[] { dienst.Publiek() } }));
        server.MapGet("/auth", (HttpRequest vraag) =>
        {
            dienst.LaatsteVraag = vraag.Query;
            dienst._nonce = vraag.Query["nonce"].ToString();
            return Results.Redirect($"{vraag.Query["redirect_uri"]}?code=een-code&state={Uri.EscapeDataString(vraag.Query["state"].ToString())}");
        });
        server.MapPost("/token", () => Results.Json(new { access_token = "het-token", token_type = "Bearer", expires_in = "3600", id_token = dienst.IdToken() }));
        await server.StartAsync();
        return dienst;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private object Publiek()
    {
        var delen = _sleutel.Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = "proef", n = Base64UrlEncoder.Encode(delen.Modulus), e = Base64UrlEncoder.Encode(delen.Exponent) };
    }

    private string IdToken()
    {
        var inhoud = new Dictionary<string, object> { ["iss"] = Issuer, ["aud"] = Client, ["sub"] = "proef", ["naam"] = "Proef Persoon", ["rol"] = "inspecteur", ["nonce"] = _nonce };
        Vervals(inhoud);
        var sleutel = VreemdeSleutel ? new RsaSecurityKey(RSA.Create(2048)) { KeyId = "proef" } : _sleutel;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Claims = inhoud,
            Subject = new ClaimsIdentity(),
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new SigningCredentials(sleutel, SecurityAlgorithms.RsaSha256),
        });
    }
}
