using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http.HttpResults;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Toegang;

/// <summary>
/// A visitor who must sign in is sent there and comes back, or keeps what was typed when a form was sent after the session ended; a visitor
/// with another role reads why the page stays closed.
/// </summary>
internal sealed class Toegangsantwoord : IAuthorizationMiddlewareResultHandler
{
    // More than any form without a file; a file is chosen again anyway.
    private const long MaxInvoer = 1_000_000;

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
        }
        else if (context.GetEndpoint()?.Metadata.GetMetadata<IAuthorizeData>() is null)
        {
            // Not a closed page but no page at all, for instance another method than GET or POST.
            await Foutpaginas.Toon(context, StatusCodes.Status405MethodNotAllowed, "Dit verzoek kan niet worden uitgevoerd", "Begin bij het landelijk beeld.");
        }
        else if (authorizeResult.Challenged)
        {
            var hier = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            if (IsEigenFormulier(context.Request))
            {
                await ToonInvoer(context, hier);
            }
            else
            {
                context.Response.Redirect(Aanmelden(hier));
            }
        }
        else
        {
            await Foutpaginas.Toon(context, StatusCodes.Status403Forbidden, "Deze pagina is niet voor uw rol", "U bent aangemeld, maar deze pagina hoort bij een andere rol. Ga naar een pagina uit het menu. Of meld u af en daarna aan met een andere naam.");
        }
    }

    /// <summary>Where to sign in, and where that leads to.</summary>
    public static string Aanmelden(string terug) => "/aanmelden?terug=" + Uri.EscapeDataString(terug);

    /// <summary>A form that a page of the portal sent: words that another site sends here are not shown as those of the visitor.</summary>
    private static bool IsEigenFormulier(HttpRequest verzoek) =>
        HttpMethods.IsPost(verzoek.Method) && verzoek.HasFormContentType && verzoek.ContentLength <= MaxInvoer && verzoek.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" => true,
            // A browser that does not say where a form came from, names its page.
            "" => Uri.TryCreate(verzoek.Headers.Origin.ToString(), UriKind.Absolute, out var van) && van.Authority == verzoek.Host.Value,
            _ => false,
        };

    /// <summary>What was sent, in the answer only: nothing of it is kept here or stands in an address.</summary>
    private static async Task ToonInvoer(HttpContext context, string naar)
    {
        IFormCollection invoer;
        try
        {
            invoer = await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            context.Response.Redirect(Aanmelden(naar));
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        await new RazorComponentResult<Sessieverlopen>(new { Invoer = invoer, Naar = naar }) { StatusCode = StatusCodes.Status401Unauthorized }.ExecuteAsync(context);
    }
}
