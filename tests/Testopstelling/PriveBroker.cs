using System.Globalization;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Monitoring.Testopstelling;

/// <summary>
/// A RabbitMQ of our own on free loopback ports: the installed one, with its data in a temporary folder, or one in a container.
/// <see cref="Stop"/> kills it as a power cut would; <see cref="Start"/> after that continues with the same data on the same port.
/// </summary>
public sealed class PriveBroker : IAsyncDisposable
{
    private const string Programma = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private readonly int[] _poorten = VrijePoort.Kies(3);
    private readonly Lazy<IServer> _server;
    private string? _map;
    private bool _loopt;

    public PriveBroker() => _server = new(() => IsGeinstalleerd ? Proces() : Containers.Broker(_poorten[0]));

    /// <summary>Whether this machine can run one.</summary>
    public static bool IsBeschikbaar => IsGeinstalleerd || Containers.Mogelijk;

    /// <summary>Why a test is skipped when <see cref="IsBeschikbaar"/> is false.</summary>
    public static string NietBeschikbaar => $"No RabbitMQ: {Programma} is not installed, and {Containers.Reden}.";

    /// <summary>Address as it belongs in ConnectionStrings:messaging.</summary>
    public string Adres => string.Create(CultureInfo.InvariantCulture, $"amqp://guest:guest@127.0.0.1:{_poorten[0]}");

    private static bool IsGeinstalleerd => File.Exists(Programma) && OperatingSystem.IsLinux();

    public async Task Start()
    {
        if (!_loopt)
        {
            await _server.Value.Start();
            _loopt = true;
            await Wacht.Tot(TimeSpan.FromMinutes(3), Antwoordt);
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

    /// <summary>
    /// Whether a quorum queue survives <see cref="Stop"/>. RabbitMQ keeps the names of its queues in a file that it writes when it has a moment; killed
    /// before that it starts the queue anew and lets it wait for a leader for ever. Always true of a broker in a container, whose files are not here.
    /// </summary>
    public bool Overleeft(string wachtrij)
    {
        if (_map is null)
        {
            return true;
        }

        var naam = System.Text.Encoding.UTF8.GetBytes(wachtrij);
        return Directory.EnumerateFiles(Path.Combine(_map, "mnesia"), "names.dets", SearchOption.AllDirectories)
            .Any(bestand => Bevat(File.ReadAllBytes(bestand), naam));
    }

    /// <summary>Whether it holds this name itself, and not only that of another queue that begins with it.</summary>
    private static bool Bevat(ReadOnlySpan<byte> inhoud, ReadOnlySpan<byte> naam)
    {
        while (inhoud.IndexOf(naam) is >= 0 and var plaats)
        {
            inhoud = inhoud[(plaats + naam.Length)..];
            if (inhoud.IsEmpty || inhoud[0] != (byte)'_')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A plain connection, without any of the product's code between.</summary>
    public Task<IConnection> Verbind() => new ConnectionFactory { Uri = new Uri(Adres), AutomaticRecoveryEnabled = false }.CreateConnectionAsync();

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

    private async Task<bool> Antwoordt()
    {
        if (await _server.Value.Afloop() is { } uitvoer)
        {
            throw new InvalidOperationException($"RabbitMQ stopte bij het starten: {uitvoer}");
        }

        try
        {
            await using var verbinding = await Verbind();
            return verbinding.IsOpen;
        }
        catch (BrokerUnreachableException)
        {
            return false;
        }
    }

    private PriveProces Proces()
    {
        _map = Directory.CreateTempSubdirectory("monitoring-broker-").FullName;
        File.WriteAllText(Path.Combine(_map, "rabbitmq.conf"), string.Create(CultureInfo.InvariantCulture, $"listeners.tcp.1 = 127.0.0.1:{_poorten[0]}\nlog.console = true\nlog.console.level = warning\ndisk_free_limit.absolute = 50MB\n"));
        File.WriteAllText(Path.Combine(_map, "enabled_plugins"), "[].\n");
        var epmd = _poorten[2].ToString(CultureInfo.InvariantCulture);
        return new PriveProces($"epmd -port {epmd} -address 127.0.0.1 & exec {Programma}", _map, Omgeving(_map, epmd));
    }

    private Dictionary<string, string> Omgeving(string map, string epmd) => new()
    {
        ["HOME"] = map,
        ["RABBITMQ_NODENAME"] = string.Create(CultureInfo.InvariantCulture, $"proef{_poorten[0]}@localhost"),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(map, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(map, "log"),
        ["RABBITMQ_LOGS"] = "-",
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(map, "rabbitmq.conf"),
        ["RABBITMQ_ADVANCED_CONFIG_FILE"] = Path.Combine(map, "advanced.config"),
        ["RABBITMQ_GENERATED_CONFIG_DIR"] = Path.Combine(map, "config"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(map, "enabled_plugins"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(map, "geen.conf"),
        ["RABBITMQ_DIST_PORT"] = _poorten[1].ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_PORT"] = epmd,
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        // Erlang's port mapper would otherwise be started as a daemon that outlives everything.
        ["ERL_ZFLAGS"] = "-start_epmd false",
        ["ERL_CRASH_DUMP_SECONDS"] = "0",
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
    };
}
