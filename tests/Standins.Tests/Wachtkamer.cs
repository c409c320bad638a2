using System.Collections.Concurrent;
using Monitoring.Standins.Tests.Proef;

namespace Monitoring.Standins.Tests;

/// <summary>Remembers how far each waiting call came, so that tests wait for a fact instead of for time.</summary>
internal sealed class Wachtkamer
{
    private readonly ConcurrentDictionary<(string Nummer, Stap Stap), TaskCompletionSource> _stappen = new();

    public void Meld(string nummer, Stap stap) => Van(nummer, stap).TrySetResult();

    public Task Bereikt(string nummer, Stap stap) => Van(nummer, stap).Task;

    private TaskCompletionSource Van(string nummer, Stap stap)
        => _stappen.GetOrAdd((nummer, stap), _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
