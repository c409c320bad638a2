using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>One resource during a run: its processes and how far they are.</summary>
internal sealed class ResourceRun(IResource resource)
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _healthy = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _finishedProcesses;

    internal IResource Resource { get; } = resource;

    internal string Name => Resource.Name;

    internal int Replicas { get; } = resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;

    internal IReadOnlyList<EndpointAnnotation> Endpoints { get; } = [.. resource.Annotations.OfType<EndpointAnnotation>()];

    internal IReadOnlyList<WaitAnnotation> Waits { get; } = [.. resource.Annotations.OfType<WaitAnnotation>()];

    /// <summary>The processes, in the order of their start; grows while starting.</summary>
    internal List<GuardedProcess> Processes { get; } = [];

    /// <summary>The exit code that is no surprise; null when it should go on until it is stopped.</summary>
    internal int? ExpectedExitCode { get; set; }

    /// <summary>Done once it is healthy or has ended as expected.</summary>
    internal Task Ready => Task.WhenAny(_healthy.Task, _finished.Task);

    internal Task Finished => _finished.Task;

    internal string Urls => string.Concat(Endpoints.SelectMany(e => Enumerable.Range(0, e.AllocatedPorts.Count).Select(i => "  " + e.UrlOf(i))));

    internal Task Reached(WaitType type) => type switch
    {
        WaitType.WaitUntilStarted => _started.Task,
        WaitType.WaitForCompletion => _finished.Task,
        _ => _healthy.Task,
    };

    internal void SetStarted() => _started.TrySetResult();

    internal void SetHealthy() => _healthy.TrySetResult();

    /// <summary>Counts a process that ended as expected and tells whether it was the last.</summary>
    internal bool FinishOne()
    {
        if (Interlocked.Increment(ref _finishedProcesses) < Replicas)
        {
            return false;
        }

        _finished.TrySetResult();
        return true;
    }
}
