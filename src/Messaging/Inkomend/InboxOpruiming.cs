using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Monitoring.Messaging.Inkomend;

/// <summary>Forgets inbox rows past their retention, a slice of time per statement so that no lock is held for long.</summary>
internal sealed class InboxOpruiming<TContext>(IServiceScopeFactory scopes, IOptions<BerichtenOpties> opties, TimeProvider klok, ILogger<InboxOpruiming<TContext>> logger) : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan Elke = TimeSpan.FromHours(1);
    private static readonly long Plak = TimeSpan.FromMinutes(5).Ticks;

    /// <returns>Number of rows removed.</returns>
    public async Task<int> RuimOp(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var inbox = scope.ServiceProvider.GetRequiredService<TContext>().Set<InboxBericht>();
        var grens = klok.GetUtcNow().AddDays(-opties.Value.InboxDagen).UtcTicks;
        var totaal = 0;
        while (await inbox.Where(rij => rij.Verwerkt < grens).MinAsync(rij => (long?)rij.Verwerkt, ct) is { } oudste)
        {
            var tot = Math.Min(oudste + Plak, grens);
            totaal += await inbox.Where(rij => rij.Verwerkt < tot).ExecuteDeleteAsync(ct);
        }

        return totaal;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Elke, klok);
        while (await wekker.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                logger.LogDebug("{Aantal} inbox rows forgotten", await RuimOp(stoppingToken));
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                logger.LogWarning(fout, "The inbox was not cleaned; tried again in an hour");
            }
        }
    }
}
