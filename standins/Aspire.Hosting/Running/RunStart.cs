using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Aspire.Hosting.Running;

/// <summary>Brings one resource from waiting to healthy.</summary>
internal sealed class RunStart(IReadOnlyList<ResourceRun> runs, Launcher launcher, ConsoleLog log, TimeSpan healthLimit, Action<RunEnd> end)
{
    private static readonly TimeSpan ProbeInterval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan ProbeLimit = TimeSpan.FromSeconds(3);

    /// <summary>Ends when the resource is healthy, when the run ends, or when it cannot start; the last ends the run.</summary>
    internal async Task StartAsync(ResourceRun run, CancellationToken stopping)
    {
        try
        {
            foreach (var wait in run.Waits)
            {
                // Parameters and connection strings have no run: they are there from the start.
                if (runs.FirstOrDefault(r => r.Resource == wait.Resource) is { } other)
                {
                    await other.Reached(wait.WaitType).WaitAsync(stopping);
                }
            }

            var probes = await StartProcessesAsync(run, stopping);
            run.SetStarted();
            await BecomeHealthyAsync(run, probes, stopping);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            // Whatever went wrong, in a declared callback or in starting a program: it ends the run and is shown.
            end(new RunEnd(HostExitCode.Refused, $"{run.Name} kan niet starten: {e.Message}", []));
        }
        catch (OperationCanceledException)
        {
            log.Host($"{run.Name}: start afgebroken");
        }
    }

    private async Task<List<HealthProbe>> StartProcessesAsync(ResourceRun run, CancellationToken stopping)
    {
        var probes = new List<HealthProbe>();
        for (var replica = 0; replica < run.Replicas; replica++)
        {
            var launch = await launcher.PrepareAsync(run, replica, stopping);
            stopping.ThrowIfCancellationRequested();
            run.Processes.Add(GuardedProcess.Start(launch.Plan, line => log.Line(run.Name, line)));
            probes.AddRange(launch.Probes);
        }

        log.Host($"{run.Name}: gestart{run.Urls}");
        foreach (var process in run.Processes)
        {
            _ = WatchEndAsync(run, process, stopping);
        }

        return probes;
    }

    private async Task WatchEndAsync(ResourceRun run, GuardedProcess process, CancellationToken stopping)
    {
        var code = await process.Exited;
        if (stopping.IsCancellationRequested)
        {
            return;
        }

        if (code != run.ExpectedExitCode)
        {
            end(new RunEnd(HostExitCode.ResourceEnded, string.Create(CultureInfo.InvariantCulture, $"{run.Name} is onverwacht gestopt met code {code}"), process.LastLines));
        }
        else if (run.FinishOne())
        {
            log.Host(string.Create(CultureInfo.InvariantCulture, $"{run.Name}: klaar met code {code}"));
        }
    }

    private async Task BecomeHealthyAsync(ResourceRun run, List<HealthProbe> probes, CancellationToken stopping)
    {
        var clock = Stopwatch.StartNew();
        foreach (var probe in probes)
        {
            while (await AskAsync(probe, stopping) is { } answer)
            {
                if (run.Finished.IsCompleted)
                {
                    return;
                }

                if (clock.Elapsed > healthLimit)
                {
                    var lines = run.Processes.SelectMany(p => p.LastLines).TakeLast(LastLines.Capacity).ToList();
                    end(new RunEnd(HostExitCode.NotHealthy, string.Create(CultureInfo.InvariantCulture, $"{run.Name} is niet gezond geworden binnen {healthLimit.TotalSeconds:0} s ({answer})"), lines));
                    return;
                }

                await Task.Delay(ProbeInterval, stopping);
            }
        }

        run.SetHealthy();
        if (probes.Count > 0)
        {
            log.Host(string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{run.Name}: gezond na {clock.Elapsed.TotalSeconds:0.0} s"));
        }
    }

    private static async Task<string?> AskAsync(HealthProbe probe, CancellationToken stopping)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        limit.CancelAfter(ProbeLimit);
        try
        {
            return await probe(limit.Token);
        }
        catch (Exception e) when (e is HttpRequestException or SocketException)
        {
            return e.Message;
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return "geen antwoord";
        }
    }
}
