using System.Collections.Concurrent;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>What a test wants to go wrong in a service, and what it wants to know of it.</summary>
public sealed class Gedrag
{
    /// <summary>Vestiging whose events the projection refuses; null when none.</summary>
    public string? Gif { get; set; }

    public ConcurrentQueue<int> Batches { get; } = [];
}
