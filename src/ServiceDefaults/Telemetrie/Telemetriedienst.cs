using Microsoft.Extensions.Hosting;

namespace Monitoring.ServiceDefaults.Telemetrie;

/// <summary>Keeps the telemetry providers alive with the host and flushes them when it stops.</summary>
internal sealed class Telemetriedienst(params IDisposable[] aanbieders) : IHostedService, IDisposable
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => Array.ForEach(aanbieders, aanbieder => aanbieder.Dispose());
}
