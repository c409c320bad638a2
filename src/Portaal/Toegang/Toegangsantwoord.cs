using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Monitoring.Portaal.Raamwerk;

namespace Monitoring.Portaal.Toegang;

/// <summary>A visitor who must sign in is sent there and comes back; a visitor with another role reads why the page stays closed.</summary>
internal sealed class Toegangsantwoord : IAuthorizationMiddlewareResultHandler
{
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
            var terug = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
            context.Response.Redirect("/aanmelden?terug=" + Uri.EscapeDataString(terug));
        }
        else
        {
            await Foutpaginas.Toon(context, StatusCodes.Status403Forbidden, "Deze pagina is niet voor uw rol", "U bent aangemeld, maar deze pagina hoort bij een andere rol. Ga naar een pagina uit het menu. Of meld u af en daarna aan met een andere naam.");
        }
    }
}
