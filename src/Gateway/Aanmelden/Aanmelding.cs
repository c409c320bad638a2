using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Gateway.Aanmelden;

/// <summary>Sign-in and sign-out of people: cookie for the browser, bearer token towards the services.</summary>
internal static class Aanmelding
{
    private static readonly string[] Scopes =
    [
        "openid", Scope.OppLezen, Scope.OppSchrijven, Scope.ToezichtLezen, Scope.ToezichtSchrijven, Scope.FinancienLezen,
        Scope.FinancienSchrijven, Scope.LandelijkLezen, Scope.LandelijkSchrijven, Scope.LandelijkBeheren, Scope.StandenLezen,
    ];

    public static void AddAanmelden(this WebApplicationBuilder builder)
    {
        var instellingen = builder.Configuration.GetSection("Authenticatie");
        var bescherming = builder.Services.AddDataProtection().SetApplicationName("monitoring-gateway");
        if (builder.Configuration["DataProtection:Map"] is { Length: > 0 } map)
        {
            bescherming.PersistKeysToFileSystem(Directory.CreateDirectory(map));
        }

        var alleenVeilig = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        builder.Services.AddAuthentication().AddCookie(Aanmeldschema.Sessie, cookie =>
        {
            cookie.Cookie.Name = Aanmeldschema.Cookie;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = alleenVeilig;
            cookie.SlidingExpiration = false;
        }).AddOAuth<OidcOptions, OidcHandler>(Aanmeldschema.Oidc, oidc =>
        {
            oidc.SignInScheme = Aanmeldschema.Sessie;
            oidc.Issuer = instellingen["Issuer"] ?? "";
            oidc.ClientId = instellingen["ClientId"] ?? "";
            oidc.ClientSecret = instellingen["ClientSecret"] ?? "";
            oidc.CallbackPath = "/aanmelden/terug";
            oidc.UsePkce = true;
            oidc.CorrelationCookie.SameSite = SameSiteMode.Lax;
            oidc.CorrelationCookie.SecurePolicy = alleenVeilig;
            Array.ForEach(Scopes, oidc.Scope.Add);
            oidc.Ontdekking = new ConfigurationManager<OpenIdConnectConfiguration>(
                oidc.Issuer.TrimEnd('/') + "/.well-known/openid-configuration",
                new OpenIdConnectConfigurationRetriever(),
                new HttpDocumentRetriever { RequireHttps = !builder.Environment.IsDevelopment() });
            oidc.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect("/aanmelden-mislukt");
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });
    }

    public static void MapAanmelden(this WebApplication app)
    {
        app.MapGet("/aanmelden", (string? terug) => Results.Challenge(new AuthenticationProperties { RedirectUri = Eigen(terug) }, [Aanmeldschema.Oidc])).AllowAnonymous();
        app.MapPost("/afmelden", MeldAf).AllowAnonymous().DisableAntiforgery();
    }

    /// <summary>Ends the session here and at the issuer. Another site's form arrives without the session cookie (SameSite) and changes nothing.</summary>
    private static async Task<IResult> MeldAf(HttpContext context, IOptionsMonitor<OidcOptions> opties)
    {
        var sessie = await context.AuthenticateAsync(Aanmeldschema.Sessie);
        if (!sessie.Succeeded)
        {
            return Results.LocalRedirect("/");
        }

        await context.SignOutAsync(Aanmeldschema.Sessie);
        var einde = await Eindpunt(opties.Get(Aanmeldschema.Oidc), context.RequestAborted);
        return einde is null || sessie.Properties.GetTokenValue("id_token") is not { } idToken
            ? Results.LocalRedirect("/")
            : Results.Redirect(QueryHelpers.AddQueryString(einde, new Dictionary<string, string?>
            {
                ["id_token_hint"] = idToken,
                ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}/",
            }));
    }

    /// <summary>Where the issuer ends its own session; null when it has no such place or cannot be reached now.</summary>
    private static async Task<string?> Eindpunt(OidcOptions opties, CancellationToken annulering)
    {
        try
        {
            return (await opties.Ontdekking.GetConfigurationAsync(annulering)).EndSessionEndpoint is { Length: > 0 } einde ? einde : null;
        }
        catch (InvalidOperationException)
        {
            // The issuer is away: the session here has ended, which is what was asked.
            return null;
        }
    }

    /// <summary>Only a path of this site: a sign-in must not end on somebody else's page.</summary>
    private static string Eigen(string? terug) =>
        terug is ['/', ..] && !terug.StartsWith("//", StringComparison.Ordinal) && !terug.Contains('\\', StringComparison.Ordinal) && !terug.Any(char.IsControl) ? terug : "/";
}
