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
        Scope.FinancienSchrijven, Scope.LandelijkLezen, Scope.LandelijkBeheren, Scope.StandenLezen,
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

    /// <summary>Ends the session here and at the issuer. POST only: the session cookie does not travel with another site's form.</summary>
    private static async Task<IResult> MeldAf(HttpContext context, IOptionsMonitor<OidcOptions> opties)
    {
        var sessie = await context.AuthenticateAsync(Aanmeldschema.Sessie);
        await context.SignOutAsync(Aanmeldschema.Sessie);
        var ontdekt = await opties.Get(Aanmeldschema.Oidc).Ontdekking.GetConfigurationAsync(context.RequestAborted);
        if (sessie.Properties?.GetTokenValue("id_token") is not { } idToken || string.IsNullOrEmpty(ontdekt.EndSessionEndpoint))
        {
            return Results.LocalRedirect("/");
        }

        return Results.Redirect(QueryHelpers.AddQueryString(ontdekt.EndSessionEndpoint, new Dictionary<string, string?>
        {
            ["id_token_hint"] = idToken,
            ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}/",
        }));
    }

    /// <summary>Only a path of this site: a sign-in must not end on somebody else's page.</summary>
    private static string Eigen(string? terug) =>
        terug is ['/', ..] && !terug.StartsWith("//", StringComparison.Ordinal) && !terug.Contains('\\', StringComparison.Ordinal) ? terug : "/";
}
