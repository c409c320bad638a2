using Aspire.Hosting.Running;

namespace Aspire.Hosting;

/// <summary>
/// The declared application. On this machine it runs as ordinary processes, without containers, proxies or a dashboard;
/// the full Aspire packages take over by a switch in the build.
/// </summary>
public class DistributedApplication : IDisposable, IAsyncDisposable
{
    private readonly DistributedApplicationBuilder _builder;

    internal DistributedApplication(DistributedApplicationBuilder builder) => _builder = builder;

    /// <summary>Starts a declaration without command line arguments.</summary>
    public static IDistributedApplicationBuilder CreateBuilder() => CreateBuilder([]);

    /// <summary>Starts a declaration; the arguments are settings in the form <c>--Key=value</c>.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return new DistributedApplicationBuilder(args);
    }

    /// <summary>Starts everything and waits for Ctrl+C, SIGTERM or the end of a resource that should go on.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <summary>
    /// Starts everything and waits for Ctrl+C, SIGTERM, cancellation or the end of a resource that should go on; then stops
    /// everything. The process's exit code tells how it went: 0 stopped on request, 2 a resource ended unexpectedly,
    /// 3 a resource did not become healthy in time, 4 the application cannot run as declared.
    /// </summary>
    public virtual async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var log = new ConsoleLog(Console.Out, _builder.Resources.Select(r => r.Name));
        using var run = new ApplicationRun(_builder, log);
        Environment.ExitCode = (int)await run.RunAsync(cancellationToken);
    }

    /// <summary>Does nothing: a run leaves nothing behind.</summary>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    /// <summary>Does nothing: a run leaves nothing behind.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
