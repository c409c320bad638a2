namespace Monitoring.ServiceDefaults.Tests;

/// <summary>A clock that stands still at noon on 2 September 2024; its timers go off when a test says so.</summary>
internal sealed class Tikklok : TimeProvider
{
    public static readonly DateTimeOffset Nu = new(2024, 9, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly List<Action> _wekkers = [];

    /// <summary>How long each timer waits.</summary>
    public List<TimeSpan> Perioden { get; } = [];

    public override DateTimeOffset GetUtcNow() => Nu;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Perioden.Add(period);
        _wekkers.Add(() => callback(state));
        return new Wekker();
    }

    public void Tik() => _wekkers.ForEach(wekker => wekker());

    private sealed class Wekker : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // Nothing runs.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
