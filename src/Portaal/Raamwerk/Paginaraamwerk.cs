using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;
using Monitoring.Portaal.Agenda;
using Monitoring.Portaal.Onderdelen;
using Monitoring.Portaal.Paginas.Beheer;
using Monitoring.Portaal.Paginas.Beheer.Sporen;
using Monitoring.Portaal.Paginas.Bestuur;
using Monitoring.Portaal.Paginas.Inspecteur;
using Monitoring.Portaal.Paginas.Inspecteur.Inzien;
using Monitoring.Portaal.Paginas.Ministerie;
using Monitoring.Portaal.Paginas.Publiek;
using Monitoring.Portaal.Paginas.School;
using Monitoring.Portaal.Toegang;
using Monitoring.Portaal.Zoeken;

namespace Monitoring.Portaal.Raamwerk;

/// <summary>Pages: rendered on the server, complete without scripts.</summary>
internal static class Paginaraamwerk
{
    /// <summary>Before the defaults of all services: for a person, an error is a page.</summary>
    public static void AddFoutpaginas(this WebApplicationBuilder builder) => builder.Services.AddExceptionHandler<Foutpaginas>();

    public static void AddPaginas(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddOutputCache();
        builder.Services.AddSingleton<OpenDataUitgaven>();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, Toegangsantwoord>();
        builder.Services.AddScoped<Eenmalig>();
        builder.Services.AddScoped<Oppaanlevering>();
        builder.Services.AddScoped<Sporenlezer>();
        builder.Services.Configure<WebEncoderOptions>(opties => opties.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(opties =>
        {
            opties.Cookie.Name = "monitoring-formulier";
            opties.Cookie.SecurePolicy = builder.Environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            // The gateway sets this header for every answer.
            opties.SuppressXFrameOptionsHeader = true;
        });
        var bescherming = builder.Services.AddDataProtection().SetApplicationName("monitoring-portaal");
        if (builder.Configuration["DataProtection:Map"] is { Length: > 0 } map)
        {
            // A form that was opened before a restart can still be sent after it.
            bescherming.PersistKeysToFileSystem(Directory.CreateDirectory(map));
        }
    }

    public static void UsePaginas(this WebApplication app)
    {
        app.UseStatusCodePages(Foutpaginas.VulLeegAntwoord);
        app.Use(volgende => context => BewaarNiet(context, volgende));
        app.UseOutputCache();
        app.UseAntiforgery();
        app.Use(volgende => context => Foutpaginas.BewaakFormulier(context, volgende));
    }

    /// <summary>What a signed-in visitor sees stays in no cache; files of the site say themselves how long they hold.</summary>
    private static Task BewaarNiet(HttpContext context, RequestDelegate volgende)
    {
        context.Response.OnStarting(() =>
        {
            if (context.Response.Headers.CacheControl.Count == 0)
            {
                context.Response.Headers.CacheControl = context.User.Identity?.IsAuthenticated == true ? "no-store" : "no-cache";
            }

            return Task.CompletedTask;
        });
        return volgende(context);
    }

    public static void MapPaginas(this WebApplication app)
    {
        app.MapStaticAssets().Add(bouwer => bouwer.Metadata.Add(new AllowAnonymousAttribute()));
        app.MapZoekopdracht();
        app.MapSwvCsv();
        app.MapReferentieCsv();
        app.MapOnderzoekCsv();
        app.MapWerkCsv();
        app.MapLedenCsv();
        app.MapDossierCsv();
        app.MapKengetallenCsv();
        app.MapBevindingCsv();
        app.MapResultatenCsv();
        app.MapRisicoCsv();
        app.MapPlanningCsv();
        app.MapLogboekCsv();
        app.MapBerichtenCsv();
        app.MapVrijgaveCsv();
        app.MapInzageCsv();
        app.MapImportsCsv();
        app.MapImportlijstCsv();
        app.MapKoppelingCsv();
        app.MapRegioCsv();
        app.MapSwvVergelijkingCsv();
        app.MapToezichtCsv();
        app.MapVergelijkingCsv();
        app.MapVooruitblikCsv();
        app.MapAfbouwplanCsv();
        app.MapDoelmatigheidCsv();
        app.MapResultaatvraagCsv();
        app.MapInzagelogCsv();
        app.MapSignaleringCsv();
        app.MapSporenCsv();
        app.MapOpbouwvoortgang();
        app.MapOppCsv();
        app.MapWerkAgenda();
        app.MapOpenDataBestanden();
        app.MapRazorComponents<App>();
    }
}
