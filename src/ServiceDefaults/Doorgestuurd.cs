using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;

namespace Monitoring.ServiceDefaults;

/// <summary>
/// Behind a proxy the real caller and scheme stand in X-Forwarded-For and X-Forwarded-Proto. They are believed from this machine, and
/// from the networks in Doorgestuurd:Netwerken (CIDR, separated by spaces), and from nobody else.
/// </summary>
internal static class Doorgestuurd
{
    public static void AddDoorgestuurd(this WebApplicationBuilder builder)
    {
        var netwerken = (builder.Configuration["Doorgestuurd:Netwerken"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        builder.Services.Configure<ForwardedHeadersOptions>(opties =>
        {
            opties.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var netwerk in netwerken)
            {
                opties.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(netwerk));
            }
        });
    }
}
