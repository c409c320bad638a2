using MassTransit;
using Microsoft.Extensions.Logging;

namespace Monitoring.Messaging.Inkomend;

/// <summary>Tells once that the queue is out of reach, and once that it is back.</summary>
internal sealed class Wachtrijbewaker(Wachtrijnaam wachtrij, TimeProvider klok, ILogger<Wachtrijbewaker> logger) : IReceiveEndpointObserver
{
    private readonly Storing _storing = new(logger, klok, $"Queue {wachtrij.Naam}");

    public Task Ready(ReceiveEndpointReady ready)
    {
        _storing.Hersteld();
        return Task.CompletedTask;
    }

    public Task Faulted(ReceiveEndpointFaulted faulted)
    {
        ArgumentNullException.ThrowIfNull(faulted);
        _storing.Meld(faulted.Exception);
        return Task.CompletedTask;
    }

    public Task Stopping(ReceiveEndpointStopping stopping) => Task.CompletedTask;

    public Task Completed(ReceiveEndpointCompleted completed) => Task.CompletedTask;
}
