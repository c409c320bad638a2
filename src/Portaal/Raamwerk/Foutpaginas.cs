using System.Diagnostics;
using Grpc.Core;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Monitoring.Portaal.Raamwerk;

/// <summary>Calm pages for what goes wrong: plain words, what to do now, and a reference to report. Never a stack trace.</summary>
internal sealed class Foutpaginas(ILogger<Foutpaginas> log) : IExceptionHandler
{
    // The framework adds it to every page, and fails on an answer that already has it from the page that went wrong.
    private const string PaginaKop = "blazor-enhanced-nav";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        log.LogError(exception, "Pagina niet getoond, kenmerk {Kenmerk}", Kenmerk(httpContext));
        // The page that failed used up what renders in its scope: this page has a scope of its own.
        var vanPagina = httpContext.RequestServices;
        await using var eigen = vanPagina.CreateAsyncScope();
        httpContext.RequestServices = eigen.ServiceProvider;
        try
        {
            await (exception is RpcException { StatusCode: StatusCode.Unavailable or StatusCode.DeadlineExceeded }
                ? Toon(httpContext, StatusCodes.Status503ServiceUnavailable, "Deze pagina is tijdelijk niet beschikbaar", "Een onderdeel van de monitor geeft geen antwoord. Probeer het over een paar minuten opnieuw.")
                : Toon(httpContext, StatusCodes.Status500InternalServerError, "Er ging iets mis bij ons", "De pagina kan nu niet worden getoond. Wij hebben vastgelegd wat er gebeurde. Probeer het later opnieuw."));
        }
        finally
        {
            httpContext.RequestServices = vanPagina;
        }

        return true;
    }

    public static Task Toon(HttpContext context, int status, string kop, string tekst)
    {
        context.Response.Headers.Remove(PaginaKop);
        context.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<Foutdocument>(new { Kop = kop, Tekst = tekst, Kenmerk = status >= StatusCodes.Status500InternalServerError ? Kenmerk(context) : "" }) { StatusCode = status }.ExecuteAsync(context);
    }

    /// <summary>A form whose proof of origin is missing or outdated: nothing is done with it.</summary>
    public static async Task BewaakFormulier(HttpContext context, RequestDelegate volgende)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            await Toon(context, StatusCodes.Status400BadRequest, "Dit formulier is verlopen", "Er is niets opgeslagen. Ga terug naar de vorige pagina, laad die opnieuw en verstuur het formulier nog een keer.");
            return;
        }

        await volgende(context);
    }

    /// <summary>Status of a page that itself says what is missing: the framework leaves out the page when it sees 404 before sending.</summary>
    public static void Zet(HttpContext context, int status) => context.Response.OnStarting(() =>
    {
        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            context.Response.StatusCode = status;
        }

        return Task.CompletedTask;
    });

    /// <summary>An answer that would otherwise be an empty page.</summary>
    public static Task VulLeegAntwoord(StatusCodeContext context)
    {
        var http = context.HttpContext;
        return http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Toon(http, StatusCodes.Status404NotFound, "Deze pagina bestaat niet", "Controleer het adres of begin bij het landelijk beeld."),
            var status => Toon(http, status, "Dit verzoek kan niet worden uitgevoerd", "Ga terug naar de vorige pagina of begin bij het landelijk beeld."),
        };
    }

    private static string Kenmerk(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
}
