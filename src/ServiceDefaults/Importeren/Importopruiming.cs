using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>Keeps the log of imports within its term. At the start and every hour after it, so that a service that starts anew each night keeps the term too.</summary>
internal sealed class Importopruiming<TContext>(Importlogboek<TContext> imports, TimeProvider klok, ILogger<Importopruiming<TContext>> log) : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan Elke = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Elke, klok);
        do
        {
            try
            {
                log.LogDebug("{Aantal} imports forgotten", await imports.RuimOp(stoppingToken));
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(fout, "The log of imports was not cleaned; tried again in an hour");
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }
}
