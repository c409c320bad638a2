using System.Globalization;
using System.Net.Sockets;

namespace Monitoring.Testopstelling;

/// <summary>A Redis of our own on a free loopback port, without persistence: the installed one, or one in a container.</summary>
public sealed class PriveRedis : IAsyncDisposable
{
    private const string Programma = "/usr/bin/redis-server";

    private readonly int _poort = VrijePoort.Kies(1)[0];
    private readonly Lazy<IServer> _server;
    private string? _map;
    private bool _loopt;

    public PriveRedis() => _server = new(() => IsGeinstalleerd ? Proces() : Containers.Redis(_poort));

    /// <summary>Whether this machine can run one.</summary>
    public static bool IsBeschikbaar => IsGeinstalleerd || Containers.Mogelijk;

    /// <summary>Why a test is skipped when <see cref="IsBeschikbaar"/> is false.</summary>
    public static string NietBeschikbaar => $"No Redis: {Programma} is not installed, and {Containers.Reden}.";

    /// <summary>Address as it belongs in ConnectionStrings:cache.</summary>
    public string Adres => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_poort}");

    private static bool IsGeinstalleerd => File.Exists(Programma) && OperatingSystem.IsLinux();

    public async Task Start()
    {
        if (!_loopt)
        {
            await _server.Value.Start();
            _loopt = true;
            await Wacht.Tot(Antwoordt);
        }
    }

    public async Task Stop()
    {
        if (_loopt)
        {
            await _server.Value.Stop();
            _loopt = false;
        }
    }

    public async Task Herstart()
    {
        await Stop();
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await _server.Value.DisposeAsync();
        }

        if (_map is not null)
        {
            Directory.Delete(_map, recursive: true);
        }
    }

    private PriveProces Proces()
    {
        _map = Directory.CreateTempSubdirectory("monitoring-redis-").FullName;
        return new PriveProces(
            string.Create(CultureInfo.InvariantCulture, $"exec {Programma} --port {_poort} --bind 127.0.0.1 --save '' --appendonly no"),
            _map,
            new Dictionary<string, string>());
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
