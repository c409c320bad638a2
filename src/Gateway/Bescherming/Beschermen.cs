using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Options;
using Monitoring.Gateway.Routes;

namespace Monitoring.Gateway.Bescherming;

/// <summary>Rate limits, body limits and headers in front of everything.</summary>
internal static class Beschermen
{
    public static void AddBescherming(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<Grenzen>().BindConfiguration("Grenzen").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<Grenzen>>((kestrel, grenzen) => kestrel.Limits.MaxRequestBodySize = grenzen.Value.MaxVerzoek);
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<Grenzen>>((opties, grenzen) =>
        {
            opties.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            opties.OnRejected = MeldTeVeel;
            opties.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(Aanroeper(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = grenzen.Value.Ineens,
                TokensPerPeriod = grenzen.Value.PerSeconde,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                AutoReplenishment = true,
            }));
        });
    }

    public static void UseBescherming(this WebApplication app)
    {
        app.UseKoppen(new Uri(app.Configuration["Authenticatie:Issuer"] ?? "http://localhost").GetLeftPart(UriPartial.Authority));
        if (!app.Environment.IsDevelopment())
        {
            app.UseAlleenHttps();
            app.UseHsts();
        }

        app.UseStatusCodePages(Foutpagina.Vul);
        app.UseRateLimiter();
        app.Use(GeenGrensVoorStromen);
    }

    /// <summary>A gRPC stream may be longer and slower than a request: its bounds are per message and its deadline.</summary>
    private static Task GeenGrensVoorStromen(HttpContext context, RequestDelegate volgende)
    {
        if (Routetabel.IsGrpc(context.Request.Path))
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grootte)
            {
                grootte.MaxRequestBodySize = null;
            }

            if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } snelheid)
            {
                snelheid.MinDataRate = null;
            }
        }

        return volgende(context);
    }

    // By address and not by what the caller says about itself: a made-up token would buy a fresh limit.
    private static string Aanroeper(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask MeldTeVeel(OnRejectedContext context, CancellationToken annulering)
    {
        var antwoord = context.HttpContext.Response;
        antwoord.Headers.RetryAfter = 1.ToString(CultureInfo.InvariantCulture);
        if (context.HttpContext.Request.ContentType?.StartsWith(GrpcAntwoord.Soort, StringComparison.Ordinal) == true)
        {
            GrpcAntwoord.Geef(antwoord, GrpcAntwoord.TeVeel, "Te veel aanroepen. Wacht even en probeer het opnieuw.");
            return;
        }

        if (Foutpagina.IsVoorPersoon(context.HttpContext.Request))
        {
            await Foutpagina.Schrijf(context.HttpContext);
            return;
        }

        await Results.Problem(title: "Te veel verzoeken. Wacht even en probeer het opnieuw.", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext);
    }
}
