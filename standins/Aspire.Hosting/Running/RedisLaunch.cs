using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>A private Redis of the installed package, on loopback only, with a password.</summary>
internal static class RedisLaunch
{
    internal static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(':', StringSplitOptions.RemoveEmptyEntries)
        .Append("/usr/bin")
        .Select(folder => Path.Combine(folder, "redis-server"))
        .FirstOrDefault(File.Exists);

    internal static async Task<Launch> PrepareAsync(RedisResource resource, Dictionary<string, string?> variables, DataMap dataMap, CancellationToken cancellationToken)
    {
        var kept = resource.Annotations.OfType<KeptDataAnnotation>().LastOrDefault()?.Folder;
        var (folder, lockFile) = await dataMap.OpenAsync(resource.Name, kept, cancellationToken);
        var password = resource.PasswordParameter is null ? null : await resource.PasswordParameter.GetValueAsync(cancellationToken);
        var port = resource.PrimaryEndpoint.Port;
        var configuration = Path.Combine(folder, "redis.conf");
        DataMap.WritePrivate(configuration, string.Create(CultureInfo.InvariantCulture, $"""
            bind 127.0.0.1
            port {port}
            daemonize no
            dir "{folder}"
            save {(kept is null ? "\"\"" : "60 1")}
            appendonly no
            loglevel warning
            {(password is null ? string.Empty : $"requirepass \"{password}\"")}
            """) + "\n");
        // What it writes at the start is of no use to the person at the console; a report shows it when it ends.
        var plan = new LaunchPlan([Program!, configuration], folder, variables, lockFile, Shows: _ => false);
        return new Launch(plan, [HealthProbes.Redis(port, password)]);
    }
}
