using System.Net;
using System.Net.Sockets;

namespace Monitoring.Testopstelling;

/// <summary>
/// Ports of the loopback address that nobody listens to at this moment. They lie below the range from which Linux takes the ports of outgoing connections,
/// or one of those could take a port before its owner listens; and this process gives each port once.
/// </summary>
public static class VrijePoort
{
    private const int Laagste = 15_000;
    private const int Hoogste = 32_000;

    private static readonly HashSet<int> Uitgegeven = [];

    public static int[] Kies(int aantal)
    {
        lock (Uitgegeven)
        {
            return [.. Enumerable.Range(0, aantal).Select(_ => Kies())];
        }
    }

    private static int Kies()
    {
        while (true)
        {
            var poort = Random.Shared.Next(Laagste, Hoogste);
            if (!Uitgegeven.Contains(poort) && IsVrij(poort))
            {
                Uitgegeven.Add(poort);
                return poort;
            }
        }
    }

    private static bool IsVrij(int poort)
    {
        using var proef = new TcpListener(IPAddress.Loopback, poort);
        try
        {
            proef.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
