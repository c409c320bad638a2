using System.Globalization;
using System.Runtime.InteropServices;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Running;

/// <summary>
/// One run from start to stop. Resources start as soon as what they wait for is there; the first one that ends
/// unexpectedly ends the run. Nothing is restarted.
/// </summary>
internal sealed class ApplicationRun : IDisposable
{
    private const int DefaultHealthLimitSeconds = 180;

    private readonly DistributedApplicationBuilder _builder;
    private readonly ConsoleLog _log;
    private readonly FreePorts _ports = new();
    private readonly Launcher _launcher;
    private readonly List<ResourceRun> _runs;
    private readonly TaskCompletionSource<RunEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _killNow = new();

    internal ApplicationRun(DistributedApplicationBuilder builder, ConsoleLog log)
    {
        _builder = builder;
        _log = log;
        _launcher = new Launcher(builder, _ports);
        _runs = [.. builder.Resources.OfType<IComputeResource>().Select(r => new ResourceRun(r))];
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _killNow.Dispose();
    }

    internal async Task<HostExitCode> RunAsync(CancellationToken cancellationToken)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
        await using var cancelled = cancellationToken.Register(() => _end.TrySetResult(RunEnd.OnRequest));
        try
        {
            using var claim = Prepare();
            return await RunPreparedAsync();
        }
        catch (DistributedApplicationException e)
        {
            _log.Host($"Kan niet starten: {e.Message}");
            return HostExitCode.Refused;
        }
    }

    private async Task<HostExitCode> RunPreparedAsync()
    {
        var limit = TimeSpan.FromSeconds(_builder.Configuration.GetValue("Monitoring:HealthLimitSeconds", DefaultHealthLimitSeconds));
        var start = new RunStart(_runs, _launcher, _log, limit, end => _end.TrySetResult(end));
        var starts = _runs.Select(run => start.StartAsync(run, _stopping.Token)).ToList();
        _ = AnnounceReadyAsync();

        var end = await _end.Task;
        if (end.ExitCode != HostExitCode.Stopped)
        {
            Report(end);
        }

        _log.Host("Alles wordt gestopt.");
        await _stopping.CancelAsync();
        await Task.WhenAll(starts);
        await new RunStop(_runs, _log).StopAllAsync(_killNow.Token);
        _log.Host(string.Create(CultureInfo.InvariantCulture, $"{end.Message}. Code {(int)end.ExitCode}."));
        return end.ExitCode;
    }

    private IDisposable Prepare()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new DistributedApplicationException("deze lokale host werkt alleen op Linux. Gebruik elders de Aspire-pakketten (PackageFeed=complete).");
        }

        ApplicationModelCheck.Check(_runs);
        foreach (var run in _runs)
        {
            Launcher.Check(run.Resource);
            run.ExpectedExitCode = ExpectedExitCodeOf(run);
        }

        var claim = _builder.DataMap.Claim();
        // Fixed ports first: a free one may not take them.
        foreach (var (run, endpoint) in _runs.SelectMany(r => r.Endpoints.Select(e => (Run: r, Endpoint: e))).OrderBy(x => x.Endpoint.FixedPort is null))
        {
            endpoint.AllocatedPorts = endpoint.FixedPort is { } port
                ? [_ports.Take(port, run.Name)]
                : [.. Enumerable.Range(0, run.Replicas).Select(_ => _ports.Next())];
        }

        return claim;
    }

    /// <summary>Null when it should go on: it listens, or another waits for its health and none for its end.</summary>
    private int? ExpectedExitCodeOf(ResourceRun run)
    {
        var waits = _runs.SelectMany(r => r.Waits).Where(w => w.Resource == run.Resource).ToList();
        if (waits.Find(w => w.WaitType == WaitType.WaitForCompletion) is { } completion)
        {
            return completion.ExitCode;
        }

        return waits.Count == 0 && run.Endpoints.Count == 0 ? 0 : null;
    }

    private async Task AnnounceReadyAsync()
    {
        await Task.WhenAll(_runs.Select(r => r.Ready));
        if (_end.Task.IsCompleted)
        {
            return;
        }

        _log.Host("Klaar: alle onderdelen draaien");
        foreach (var run in _runs)
        {
            foreach (var endpoint in run.Endpoints.Where(e => e.IsExternal))
            {
                _log.Host($"  {run.Name}: {string.Join("  ", endpoint.AllocatedPorts.Select((_, i) => endpoint.UrlOf(i)))}");
            }
        }
    }

    private void Report(RunEnd end)
    {
        _log.Host($"FOUT: {end.Message}");
        if (end.LastLines.Count > 0)
        {
            _log.Host(string.Create(CultureInfo.InvariantCulture, $"Laatste {end.LastLines.Count} regels:"));
            foreach (var line in end.LastLines)
            {
                _log.Host($"  > {line}");
            }
        }
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        // The second time the person means it.
        if (!_end.TrySetResult(RunEnd.OnRequest))
        {
            _killNow.Cancel();
        }
    }
}
