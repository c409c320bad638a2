using Microsoft.OpenApi;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Cache;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// What holds for every address under /v1: a version in each answer, readable from every web page, no trailing slash, described by
/// /v1/openapi.json (NL API Design Rules 2.2).
/// </summary>
internal static class OpenDataRegels
{
    private const string Beleid = "open-data";
    private const string Versie = "1.0.0";

    public static WebApplicationBuilder AddOpenData(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<Dataset>().AddSingleton<Zipbestanden>();
        builder.Services.ConfigureHttpJsonOptions(opties => CacheJson.Stel(opties.SerializerOptions));
        builder.Services.AddCors(cors => cors.AddPolicy(Beleid, beleid => beleid.AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).WithExposedHeaders("API-Version", "ETag", "Link", "Total-Count")));
        builder.Services.AddOpenApi("v1", opties => opties.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Monitor passend onderwijs: open data",
                Version = Versie,
                Description = "Landelijke cijfers over passend onderwijs, met hun definitie, bron en herkomst.",
                Contact = new OpenApiContact
                {
                    Name = builder.Configuration["OpenData:ContactNaam"] ?? "Beheer van de monitor",
                    Email = builder.Configuration["OpenData:ContactEmail"] ?? "monitor@example.org",
                    Url = new Uri(builder.Configuration["OpenData:ContactUrl"] ?? "https://example.org/monitor"),
                },
            };
            return Task.CompletedTask;
        }));
        return builder;
    }

    /// <summary>Comes before error handling, so that refusals carry the same headers, and before routing, which knows the method GET only.</summary>
    public static WebApplication UseOpenData(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/v1", StringComparison.Ordinal), v1 =>
        {
            v1.Use(async (http, volgende) =>
            {
                http.Response.OnStarting(() =>
                {
                    http.Response.Headers["API-Version"] = Versie;
                    return Task.CompletedTask;
                });
                if (HttpMethods.IsHead(http.Request.Method))
                {
                    // What can be read can be asked about: the same answer, of which the server leaves out the body.
                    http.Request.Method = HttpMethods.Get;
                }

                await volgende(http);
            });
            v1.UseCors(Beleid);
        });
        app.UseRouting();
        return app;
    }

    public static void MapOpenData(this WebApplication app)
    {
        app.MapOpenApi("/v1/openapi.json").AllowAnonymous();
        app.MapIndicatoren();
        // Routing takes a trailing slash for the same address; the design rules do not.
        app.Use(async (http, volgende) =>
        {
            if (http.Request.Path.Value is ['/', 'v', '1', '/', .., '/'] pad)
            {
                throw new WeigeringException("pad.schuine-streep", $"Het pad {Kort.Tekst(pad)} bestaat niet. Laat de laatste schuine streep weg.", soort: WeigeringSoort.NietGevonden);
            }

            await volgende(http);
        });
    }
}
