using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;

namespace Monitoring.ServiceDefaults;

/// <summary>
/// The ports of a process. Clear-text HTTP/2 (gRPC) and HTTP/1.1 (pages, REST, health) cannot share one, so each has its own:
/// GRPC_PORT and HTTP_PORT. Where neither is set, the host's own settings apply (ASPNETCORE_URLS).
/// </summary>
internal static class Poorten
{
    public static void AddPoorten(this WebApplicationBuilder builder)
    {
        var grpc = Poort(builder.Configuration, "GRPC_PORT");
        var http = Poort(builder.Configuration, "HTTP_PORT");
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            var adres = builder.Configuration.GetValue("LUISTER_OP_ALLES", false) ? IPAddress.Any : IPAddress.Loopback;
            if (grpc is { } grpcPoort)
            {
                kestrel.Listen(adres, grpcPoort, punt => punt.Protocols = HttpProtocols.Http2);
            }

            if (http is { } httpPoort)
            {
                kestrel.Listen(adres, httpPoort, punt => punt.Protocols = HttpProtocols.Http1);
            }
        });
    }

    private static int? Poort(ConfigurationManager instellingen, string naam) =>
        int.TryParse(instellingen[naam], NumberStyles.None, CultureInfo.InvariantCulture, out var poort) ? poort : null;
}
