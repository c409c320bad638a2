using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Aspire.Hosting.Running;

/// <summary>
/// Hands out free TCP ports, each once. They lie below the range that Linux takes for outgoing connections (32768 and up),
/// so that no connection can take a port between the choice and its use.
/// </summary>
internal sealed class FreePorts
{
    private const int First = 20_000;
    private const int Last = 32_000;
    private readonly HashSet<int> _given = [];

    /// <exception cref="DistributedApplicationException">There is no free port left.</exception>
    internal int Next()
    {
        var start = Random.Shared.Next(First, Last);
        for (var i = 0; i < Last - First; i++)
        {
            var port = First + ((start - First + i) % (Last - First));
            if (_given.Add(port) && IsFree(port))
            {
                return port;
            }
        }

        throw new DistributedApplicationException($"Geen vrije poort tussen {First} en {Last}.");
    }

    /// <exception cref="DistributedApplicationException">Another program or resource uses the port.</exception>
    internal int Take(int port, string resource)
    {
        if (!_given.Add(port) || !IsFree(port))
        {
            throw new DistributedApplicationException($"Poort {port} voor '{resource}' is bezet. Stop het andere programma of kies een andere poort.");
        }

        return port;
    }

    private static bool IsFree(int port) =>
        // A listener on any address of this machine counts, also one that allows sharing.
        !Array.Exists(IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners(), l => l.Port == port)
        && CanBind(IPAddress.Loopback, port)
        && (!Socket.OSSupportsIPv6 || CanBind(IPAddress.IPv6Loopback, port));

    private static bool CanBind(IPAddress address, int port)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            return true;
        }
        catch (SocketException e)
        {
            // A machine can know IPv6 and still have no IPv6 loopback address.
            return e.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
