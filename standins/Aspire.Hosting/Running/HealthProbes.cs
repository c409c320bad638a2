using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Aspire.Hosting.Running;

/// <summary>How each kind of resource shows that it is ready.</summary>
internal static class HealthProbes
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    internal static HealthProbe HttpStatus(string url, int expected) => async cancellationToken =>
    {
        using var response = await Http.GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return (int)response.StatusCode == expected ? null : $"{url} antwoordt {(int)response.StatusCode} in plaats van {expected}";
    };

    /// <summary>
    /// The port takes connections. Enough for a broker that opens its port as the last step of its start, and it logs
    /// nothing about a connection without a byte.
    /// </summary>
    internal static HealthProbe Connects(int port) => async cancellationToken =>
    {
        using var socket = await ConnectAsync(port, cancellationToken);
        return null;
    };

    /// <summary>The cache takes the password and has loaded its data.</summary>
    internal static HealthProbe Redis(int port, string? password) => async cancellationToken =>
    {
        var login = password is null ? string.Empty : $"*2\r\n$4\r\nAUTH\r\n${Encoding.UTF8.GetByteCount(password)}\r\n{password}\r\n";
        var answer = Encoding.UTF8.GetString(await ExchangeAsync(port, Encoding.UTF8.GetBytes(login + "PING\r\n"), cancellationToken));
        return answer.EndsWith("+PONG\r\n", StringComparison.Ordinal) ? null : $"Redis antwoordt {answer.Trim()}";
    };

    private static async Task<byte[]> ExchangeAsync(int port, byte[] ask, CancellationToken cancellationToken)
    {
        using var socket = await ConnectAsync(port, cancellationToken);
        await socket.SendAsync(ask, cancellationToken);
        var buffer = new byte[256];
        var count = await socket.ReceiveAsync(buffer, cancellationToken);
        return buffer[..count];
    }

    private static async Task<Socket> ConnectAsync(int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
