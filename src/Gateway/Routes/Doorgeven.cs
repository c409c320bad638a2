using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Net.Http.Headers;
using Monitoring.Gateway.Aanmelden;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Transforms;

namespace Monitoring.Gateway.Routes;

/// <summary>YARP from the <see cref="Routetabel"/>: gRPC over HTTP/2, REST and pages over HTTP/1.1, with the session's token for pages.</summary>
internal static class Doorgeven
{
    // Long imports and rebuilds stay silent for a while between progress messages.
    private static readonly TimeSpan MaxStilte = TimeSpan.FromMinutes(10);

    public static void AddRoutes(this WebApplicationBuilder builder)
    {
        var routes = Routetabel.Regels.Select((regel, nummer) => new RouteConfig
        {
            RouteId = regel.Doel.Cluster + nummer.ToString(CultureInfo.InvariantCulture),
            ClusterId = regel.Doel.Cluster,
            Match = new RouteMatch
            {
                Path = regel.Pad,
                Headers = regel.Dienstkop is { } dienst ? [new RouteHeader { Name = "monitoring-dienst", Values = [dienst], Mode = HeaderMatchMode.ExactHeader }] : null,
            },
            Order = nummer,
            // The services check every call themselves; a page is open and asks for a sign-in where it needs one.
            AuthorizationPolicy = "anonymous",
        });
        var clusters = Routetabel.Regels.Select(regel => regel.Doel).Distinct().Select(doel => new ClusterConfig
        {
            ClusterId = doel.Cluster,
            LoadBalancingPolicy = "PowerOfTwoChoices",
            HttpRequest = new ForwarderRequestConfig
            {
                Version = doel.IsGrpc ? System.Net.HttpVersion.Version20 : System.Net.HttpVersion.Version11,
                VersionPolicy = HttpVersionPolicy.RequestVersionExact,
                ActivityTimeout = MaxStilte,
            },
            Destinations = Adressen(builder.Configuration, doel),
        });
        builder.Services.AddReverseProxy().LoadFromMemory([.. routes], [.. clusters]).AddTransforms(context =>
        {
            if (context.Route.ClusterId == "portaal-http")
            {
                // Pages redirect to addresses of their own: those must be the visitor's, not those of a part behind the gateway.
                context.AddOriginalHost();
                context.AddRequestTransform(GeefSessieDoor);
            }
            else
            {
                // A cookie is for pages only: an API call with one would be open to forged requests.
                context.AddRequestHeaderRemove(HeaderNames.Cookie);
            }
        });
    }

    /// <summary>Replaces whatever the browser sent as Authorization by the token of its session, and keeps the session cookie here.</summary>
    private static async ValueTask GeefSessieDoor(RequestTransformContext context)
    {
        context.ProxyRequest.Headers.Remove(HeaderNames.Authorization);
        var sessie = await context.HttpContext.AuthenticateAsync(Aanmeldschema.Sessie);
        if (sessie.Properties?.GetTokenValue("access_token") is { } token)
        {
            context.ProxyRequest.Headers.TryAddWithoutValidation(HeaderNames.Authorization, "Bearer " + token);
        }

        context.ProxyRequest.Headers.Remove(HeaderNames.Cookie);
        var rest = context.HttpContext.Request.Cookies.Where(cookie => !cookie.Key.StartsWith(Aanmeldschema.Cookie, StringComparison.Ordinal)).Select(cookie => $"{cookie.Key}={cookie.Value}");
        var koekjes = string.Join("; ", rest);
        if (koekjes.Length > 0)
        {
            context.ProxyRequest.Headers.TryAddWithoutValidation(HeaderNames.Cookie, koekjes);
        }
    }

    private static Dictionary<string, DestinationConfig> Adressen(IConfiguration instellingen, Doel doel)
    {
        var adressen = instellingen.GetSection($"services:{doel.Naam}:{doel.Eindpunt}").GetChildren().Where(kind => kind.Value is not null)
            .ToDictionary(kind => kind.Key, kind => new DestinationConfig { Address = kind.Value! });
        return adressen.Count > 0 ? adressen : throw new InvalidOperationException($"services:{doel.Naam}:{doel.Eindpunt}:0 ontbreekt: het adres van {doel.Naam}.");
    }
}
