using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Monitoring.ServiceDefaults;

/// <summary>Keeps something within its term: at the start and every hour after it, so that a service that starts anew each night keeps the term too.</summary>
/// <param name="wat">What is cleaned, for the log: "the log of imports".</param>
public abstract class Opruiming(string wat, TimeProvider klok, ILogger log) : BackgroundService
{
    private static readonly TimeSpan Elke = TimeSpan.FromHours(1);

    protected TimeProvider Klok { get; } = klok;

    /// <summary>Forgets what is past its term.</summary>
    /// <returns>How many there were.</returns>
    public abstract Task<int> RuimOp(CancellationToken annulering);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Elke, Klok);
        do
        {
            try
            {
                log.LogDebug("{Aantal} forgotten in {Wat}", await RuimOp(stoppingToken), wat);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(fout, "{Wat} was not cleaned; tried again in an hour", wat);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }
}
