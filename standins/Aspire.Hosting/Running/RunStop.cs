using System.Globalization;

namespace Aspire.Hosting.Running;

/// <summary>Stops everything: each resource after those that waited for it, others at the same time.</summary>
internal sealed class RunStop(IReadOnlyList<ResourceRun> runs, ConsoleLog log)
{
    private readonly Dictionary<ResourceRun, Task> _stops = [];

    internal Task StopAllAsync(CancellationToken killNow) => Task.WhenAll(runs.Select(run => StopOnce(run, killNow)).ToList());

    private Task StopOnce(ResourceRun run, CancellationToken killNow)
    {
        if (!_stops.TryGetValue(run, out var stop))
        {
            var waiting = runs.Where(r => r.Waits.Any(w => w.Resource == run.Resource)).Select(r => StopOnce(r, killNow)).ToList();
            stop = StopAsync(run, waiting, killNow);
            _stops.Add(run, stop);
        }

        return stop;
    }

    private async Task StopAsync(ResourceRun run, List<Task> waiting, CancellationToken killNow)
    {
        await Task.WhenAll(waiting);
        var running = run.Processes.Where(p => !p.Exited.IsCompleted).ToList();
        if (running.Count == 0)
        {
            return;
        }

        var byItself = await Task.WhenAll(running.Select(p => p.StopAsync(killNow)));
        log.Host(Array.TrueForAll(byItself, b => b) ? $"{run.Name}: gestopt"
            : killNow.IsCancellationRequested ? $"{run.Name}: meteen afgebroken"
            : string.Create(CultureInfo.InvariantCulture, $"{run.Name}: afgebroken, stopte niet binnen {GuardedProcess.Grace.TotalSeconds:0} s"));
    }
}
