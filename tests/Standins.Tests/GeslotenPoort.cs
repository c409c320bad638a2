using System.Net;
using System.Net.Sockets;

namespace Monitoring.Standins.Tests;

/// <summary>A loopback port on which nobody listens.</summary>
internal static class GeslotenPoort
{
    public static int Kies()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
