using System.Net;
using System.Net.Sockets;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>Which addresses a webhook may reach: not this machine, not a private network.</summary>
internal static class Netwerkgrens
{
    private static readonly IPNetwork[] Besloten =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("240.0.0.0/4"),
        IPNetwork.Parse("::/127"), IPNetwork.Parse("64:ff9b::/96"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"), IPNetwork.Parse("ff00::/8"),
    ];

    public static bool IsOpenbaar(IPAddress adres)
    {
        var plat = adres.IsIPv4MappedToIPv6 ? adres.MapToIPv4() : adres;
        return !Array.Exists(Besloten, netwerk => netwerk.BaseAddress.AddressFamily == plat.AddressFamily && netwerk.Contains(plat));
    }

    /// <summary>Connects to an address that was judged after the name was looked up, so that a name cannot point elsewhere in between.</summary>
    /// <exception cref="HttpRequestException">The name has no public address.</exception>
    public static async ValueTask<Stream> Verbind(SocketsHttpConnectionContext context, CancellationToken annulering)
    {
        var adressen = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, annulering);
        var toegestaan = adressen.Where(IsOpenbaar).ToArray();
        if (toegestaan.Length == 0)
        {
            throw new HttpRequestException("Het adres ligt niet op het openbare internet.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(toegestaan, context.DnsEndPoint.Port, annulering);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
