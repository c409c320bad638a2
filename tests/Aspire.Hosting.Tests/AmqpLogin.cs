using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Aspire.Hosting.Tests;

/// <summary>Signs in to a broker over AMQP 0-9-1, far enough to know whether user and password are accepted.</summary>
internal static class AmqpLogin
{
    private const int ConnectionClass = 10;
    private const int TuneMethod = 30;

    public static async Task<bool> TryAsync(Uri broker, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(broker.Host, broker.Port, cancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray(), cancellationToken);
        await ReadFrameAsync(stream, cancellationToken);

        var userInfo = Uri.UnescapeDataString(broker.UserInfo).Split(':', 2);
        await stream.WriteAsync(StartOk($"\0{userInfo[0]}\0{userInfo[1]}"), cancellationToken);
        var answer = await ReadFrameAsync(stream, cancellationToken);
        return BinaryPrimitives.ReadInt16BigEndian(answer) == ConnectionClass && BinaryPrimitives.ReadInt16BigEndian(answer.AsSpan(2)) == TuneMethod;
    }

    private static byte[] StartOk(string response)
    {
        // class 10, method 11, an empty table, mechanism PLAIN, the response, locale en_US
        byte[] payload = [0, 10, 0, 11, 0, 0, 0, 0, 5, .. "PLAIN"u8, .. Length(response), .. Encoding.UTF8.GetBytes(response), 5, .. "en_US"u8];
        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, payload.Length);
        return [1, 0, 0, .. size, .. payload, 0xCE];
    }

    private static byte[] Length(string text)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, Encoding.UTF8.GetByteCount(text));
        return size;
    }

    private static async Task<byte[]> ReadFrameAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var header = new byte[7];
        await stream.ReadExactlyAsync(header, cancellationToken);
        var payload = new byte[BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(3)) + 1];
        await stream.ReadExactlyAsync(payload, cancellationToken);
        return payload;
    }
}
