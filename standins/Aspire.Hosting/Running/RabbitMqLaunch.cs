using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>
/// A private RabbitMQ of the installed package: own node name, own Erlang port mapper, own cookie, loopback only, no
/// management plugin. The package's start script for the system service is passed by, because that one needs root.
/// </summary>
internal static class RabbitMqLaunch
{
    internal const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    // The port mapper runs in the process group of the broker. Left to itself Erlang starts it as a daemon that outlives everything.
    private const string Script = "epmd -port \"$ERL_EPMD_PORT\" -address 127.0.0.1 & exec " + Program;

    internal static async Task<Launch> PrepareAsync(RabbitMQServerResource resource, Dictionary<string, string?> variables, DataMap dataMap, FreePorts ports, CancellationToken cancellationToken)
    {
        var kept = resource.Annotations.OfType<KeptDataAnnotation>().LastOrDefault()?.Folder;
        var (folder, lockFile) = await dataMap.OpenAsync(resource.Name, kept, cancellationToken);
        var user = await resource.UserNameReference.GetValueAsync(cancellationToken) ?? RabbitMQServerResource.DefaultUserName;
        var password = await resource.PasswordParameter.GetValueAsync(cancellationToken) ?? string.Empty;
        var port = resource.PrimaryEndpoint.Port;
        CheckSamePassword(resource.Name, folder, user, password);

        // Only warnings are shown; the steps of its start are kept for who reads why it did not come up.
        var configuration = Path.Combine(folder, "rabbitmq.conf");
        DataMap.WritePrivate(configuration, string.Create(CultureInfo.InvariantCulture, $"""
            listeners.tcp.local = 127.0.0.1:{port}
            default_user = {user}
            default_pass = {password}
            disk_free_limit.absolute = 50MB
            log.file = false
            log.console = true
            log.console.level = info
            """) + "\n");
        var plugins = Path.Combine(folder, "enabled_plugins");
        await File.WriteAllTextAsync(plugins, "[].\n", cancellationToken);
        Set(variables, folder, configuration, plugins, ports);

        // The node name decides the name of the database folder, so it stays the same for kept data.
        variables["RABBITMQ_NODENAME"] = $"{kept ?? resource.Name}@localhost";
        var plan = new LaunchPlan(["sh", "-c", Script], folder, variables, lockFile, Shows);
        return new Launch(plan, [HealthProbes.Connects(port)]);
    }

    private static void Set(Dictionary<string, string?> variables, string folder, string configuration, string plugins, FreePorts ports)
    {
        variables["HOME"] = folder;
        variables["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "mnesia");
        variables["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log");
        variables["RABBITMQ_LOGS"] = "-";
        variables["RABBITMQ_CONFIG_FILE"] = configuration;
        variables["RABBITMQ_ADVANCED_CONFIG_FILE"] = Path.Combine(folder, "advanced.config");
        variables["RABBITMQ_GENERATED_CONFIG_DIR"] = Path.Combine(folder, "config");
        variables["RABBITMQ_ENABLED_PLUGINS_FILE"] = plugins;
        // The system service's settings are not ours: a path where no file is.
        variables["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(folder, "geen-systeeminstellingen.conf");
        variables["RABBITMQ_DIST_PORT"] = Text(ports.Next());
        variables["ERL_EPMD_PORT"] = Text(ports.Next());
        variables["ERL_EPMD_ADDRESS"] = "127.0.0.1";
        variables["ERL_ZFLAGS"] = "-start_epmd false";
        variables["ERL_CRASH_DUMP_SECONDS"] = "0";
        variables["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}";
    }

    /// <summary>The broker takes user and password from its configuration only when its database is new.</summary>
    private static void CheckSamePassword(string name, string folder, string user, string password)
    {
        var path = Path.Combine(folder, "gebruiker.sha256");
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user}\n{password}")));
        if (!File.Exists(path))
        {
            DataMap.WritePrivate(path, hash);
        }
        else if (!string.Equals(File.ReadAllText(path), hash, StringComparison.Ordinal))
        {
            throw new DistributedApplicationException($"De bewaarde gegevens van '{name}' in {folder} horen bij een andere gebruiker of een ander wachtwoord. Herstel dat, of verwijder de map om leeg te beginnen.");
        }
    }

    private static bool Shows(string line) => line.Contains("[error]", StringComparison.Ordinal) || line.Contains("[warning]", StringComparison.Ordinal) || line.StartsWith("guard:", StringComparison.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
