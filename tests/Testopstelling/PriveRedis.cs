using System.Globalization;
using System.Net.Sockets;

namespace Monitoring.Testopstelling;

/// <summary>A Redis of our own on a free loopback port, without persistence.</summary>
public sealed class PriveRedis : IAsyncDisposable
{
    /// <summary>Why a test is skipped when <see cref="IsGeinstalleerd"/> is false.</summary>
    public const string NietGeinstalleerd = "redis-server is not installed (" + Programma + ").";

    private const string Programma = "/usr/bin/redis-server";

    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-redis-").FullName;
    private readonly int _poort = VrijePoort.Kies(1)[0];
    private PriveProces? _proces;

    public static bool IsGeinstalleerd => File.Exists(Programma) && OperatingSystem.IsLinux();

    /// <summary>Address as it belongs in ConnectionStrings:cache.</summary>
    public string Adres => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_poort}");

    public async Task Start()
    {
        _proces ??= PriveProces.Start(
            string.Create(CultureInfo.InvariantCulture, $"exec {Programma} --port {_poort} --bind 127.0.0.1 --save '' --appendonly no"),
            _map,
            new Dictionary<string, string>());
        await Wacht.Tot(Antwoordt);
    }

    public async Task Stop()
    {
        if (_proces is not null)
        {
            await _proces.DisposeAsync();
            _proces = null;
        }
    }

    public async Task Herstart()
    {
        await Stop();
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(_map, recursive: true);
    }

    private async Task<bool> Antwoordt()
    {
        try
        {
            using var verbinding = new TcpClient();
            await verbinding.ConnectAsync("127.0.0.1", _poort);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
