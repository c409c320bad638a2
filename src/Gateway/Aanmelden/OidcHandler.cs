using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Monitoring.Gateway.Aanmelden;

/// <summary>
/// OpenID Connect on top of the framework's OAuth handler (which does state, correlation and PKCE): discovery, nonce and the checks of
/// the id_token (OpenID Connect Core 1.0, 3.1.3.7). The framework's own OpenID Connect package is not on every feed.
/// </summary>
internal sealed class OidcHandler(IOptionsMonitor<OidcOptions> opties, ILoggerFactory log, UrlEncoder codering) : OAuthHandler<OidcOptions>(opties, log, codering)
{
    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            await Ontdek();
        }
        catch (InvalidOperationException fout)
        {
            Logger.LogWarning(fout, "De aanmelddienst is niet bereikbaar");
            Response.Redirect("/aanmelden-mislukt");
            return;
        }

        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        await Ontdek();
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var idToken = tokens.Response?.RootElement.GetString("id_token") ?? throw new AuthenticationFailureException("De aanmelddienst gaf geen id_token.");
        var uitkomst = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(idToken, await Regels());
        if (!uitkomst.IsValid)
        {
            // Keys of the issuer may have changed since they were read: read them again before refusing.
            Options.Ontdekking.RequestRefresh();
            uitkomst = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(idToken, await Regels());
        }

        if (!uitkomst.IsValid || !uitkomst.Claims.TryGetValue(Nonce, out var nonce) || !string.Equals(nonce as string, properties.Items[Nonce], StringComparison.Ordinal))
        {
            throw new AuthenticationFailureException("Het id_token van de aanmelddienst is niet geldig.", uitkomst.Exception);
        }

        identity.AddClaims(uitkomst.ClaimsIdentity.Claims.Where(claim => claim.Type is "sub" or "naam" or "rol"));
        var nu = TimeProvider.GetUtcNow();
        properties.Items.Remove(Nonce);
        properties.IssuedUtc = nu;
        // The session ends with its token; signing in again costs no click while the issuer remembers the person.
        properties.ExpiresUtc = nu + TimeSpan.FromSeconds(int.TryParse(tokens.ExpiresIn, CultureInfo.InvariantCulture, out var seconden) ? seconden : 300);
        properties.StoreTokens([new AuthenticationToken { Name = "access_token", Value = tokens.AccessToken! }, new AuthenticationToken { Name = "id_token", Value = idToken }]);
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    private async Task Ontdek()
    {
        var ontdekt = await Options.Ontdekking.GetConfigurationAsync(Context.RequestAborted);
        Options.AuthorizationEndpoint = ontdekt.AuthorizationEndpoint;
        Options.TokenEndpoint = ontdekt.TokenEndpoint;
    }

    private async Task<TokenValidationParameters> Regels()
    {
        var ontdekt = await Options.Ontdekking.GetConfigurationAsync(Context.RequestAborted);
        return new TokenValidationParameters
        {
            ValidIssuer = ontdekt.Issuer,
            ValidAudience = Options.ClientId,
            IssuerSigningKeys = ontdekt.SigningKeys,
            ValidateIssuerSigningKey = true,
            RequireExpirationTime = true,
            ClockSkew = TimeSpan.FromSeconds(30),
        };
    }
}
