using Microsoft.AspNetCore.Http.Extensions;
using Monitoring.Gateway.Routes;

namespace Monitoring.Gateway.Bescherming;

/// <summary>
/// Outside Development everything comes over https, as the front door says in X-Forwarded-Proto. A person who opens a page over http is
/// sent on. A form or a program is refused and not sent on: what it carries has been seen in clear text, and it must notice
/// (NLGov API Design Rules 2.2, transport security). Probes of health are answered.
/// </summary>
internal static class AlleenHttps
{
    public static IApplicationBuilder UseAlleenHttps(this IApplicationBuilder app) => app.Use(volgende => context => IsVeilig(context.Request) ? volgende(context) : Weiger(context));

    private static bool IsVeilig(HttpRequest verzoek) => verzoek.IsHttps || verzoek.Path.StartsWithSegments("/health", StringComparison.Ordinal) || verzoek.Path.StartsWithSegments("/alive", StringComparison.Ordinal);

    private static async Task Weiger(HttpContext context)
    {
        const string Melding = "Gebruik een beveiligde verbinding (https).";
        var verzoek = context.Request;
        if (Routetabel.IsGrpc(verzoek.Path))
        {
            GrpcAntwoord.Geef(context.Response, GrpcAntwoord.GeenToegang, Melding);
        }
        else if ((HttpMethods.IsGet(verzoek.Method) || HttpMethods.IsHead(verzoek.Method)) && !verzoek.Path.StartsWithSegments("/v1", StringComparison.Ordinal))
        {
            context.Response.Redirect(UriHelper.BuildAbsolute("https", verzoek.Host, verzoek.PathBase, verzoek.Path, verzoek.QueryString), permanent: true, preserveMethod: true);
        }
        else
        {
            await Results.Problem(title: Melding, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
        }
    }
}
