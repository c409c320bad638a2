using System.Net;
using System.Net.Sockets;

namespace Monitoring.Testopstelling;

/// <summary>Ports of the loopback address that nobody listens to at this moment.</summary>
public static class VrijePoort
{
    public static int[] Kies(int aantal)
    {
        // All are held until the last is known, so that they differ.
        var houders = Enumerable.Range(0, aantal).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        try
        {
            houders.ForEach(houder => houder.Start());
            return [.. houders.Select(houder => ((IPEndPoint)houder.LocalEndpoint).Port)];
        }
        finally
        {
            houders.ForEach(houder => houder.Dispose());
        }
    }
}
