using System.Globalization;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Monitoring.Testopstelling;

/// <summary>
/// A RabbitMQ of our own on free loopback ports, with its data in a temporary folder. <see cref="Stop"/> kills it as a power cut would;
/// <see cref="Start"/> after that continues with the same data on the same port.
/// </summary>
public sealed class PriveBroker : IAsyncDisposable
{
    /// <summary>Why a test is skipped when <see cref="IsGeinstalleerd"/> is false.</summary>
    public const string NietGeinstalleerd = "rabbitmq-server is not installed (" + Programma + ").";

    private const string Programma = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-broker-").FullName;
    private readonly int[] _poorten = VrijePoort.Kies(3);
    private PriveProces? _proces;

    public static bool IsGeinstalleerd => File.Exists(Programma) && OperatingSystem.IsLinux();

    /// <summary>Address as it belongs in ConnectionStrings:messaging.</summary>
    public string Adres => string.Create(CultureInfo.InvariantCulture, $"amqp://guest:guest@127.0.0.1:{_poorten[0]}");

    public async Task Start()
    {
        if (_proces is not null)
        {
            return;
        }

        await File.WriteAllTextAsync(Path.Combine(_map, "rabbitmq.conf"), string.Create(CultureInfo.InvariantCulture, $"listeners.tcp.1 = 127.0.0.1:{_poorten[0]}\nlog.console = true\nlog.console.level = warning\ndisk_free_limit.absolute = 50MB\n"));
        await File.WriteAllTextAsync(Path.Combine(_map, "enabled_plugins"), "[].\n");
        var epmd = _poorten[2].ToString(CultureInfo.InvariantCulture);
        _proces = PriveProces.Start($"epmd -port {epmd} -address 127.0.0.1 & exec {Programma}", _map, Omgeving(epmd));
        await Wacht.Tot(TimeSpan.FromSeconds(90), Antwoordt);
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

    /// <summary>A plain connection, without any of the product's code between.</summary>
    public Task<IConnection> Verbind() => new ConnectionFactory { Uri = new Uri(Adres), AutomaticRecoveryEnabled = false }.CreateConnectionAsync();

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(_map, recursive: true);
    }

    private async Task<bool> Antwoordt()
    {
        if (_proces!.IsGestopt)
        {
            throw new InvalidOperationException($"RabbitMQ stopte bij het starten: {await File.ReadAllTextAsync(Path.Combine(_map, "uitvoer.log"))}");
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

    private Dictionary<string, string> Omgeving(string epmd) => new()
    {
        ["HOME"] = _map,
        ["RABBITMQ_NODENAME"] = string.Create(CultureInfo.InvariantCulture, $"proef{_poorten[0]}@localhost"),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_map, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(_map, "log"),
        ["RABBITMQ_LOGS"] = "-",
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_map, "rabbitmq.conf"),
        ["RABBITMQ_ADVANCED_CONFIG_FILE"] = Path.Combine(_map, "advanced.config"),
        ["RABBITMQ_GENERATED_CONFIG_DIR"] = Path.Combine(_map, "config"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_map, "enabled_plugins"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(_map, "geen.conf"),
        ["RABBITMQ_DIST_PORT"] = _poorten[1].ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_PORT"] = epmd,
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        // Erlang's port mapper would otherwise be started as a daemon that outlives everything.
        ["ERL_ZFLAGS"] = "-start_epmd false",
        ["ERL_CRASH_DUMP_SECONDS"] = "0",
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
    };
}
