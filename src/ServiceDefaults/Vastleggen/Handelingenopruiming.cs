using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Monitoring.ServiceDefaults.Vastleggen;

/// <summary>Keeps the log of acts within its term: at the start and every hour after it, in parts, so that no act waits for it.</summary>
public sealed class Handelingenopruiming<TContext>(IServiceScopeFactory bereiken, TimeProvider klok, ILogger<Handelingenopruiming<TContext>> log) : BackgroundService
    where TContext : DbContext
{
    /// <summary>Years that a line is kept. An assumption: no source names a term.</summary>
    public const int Bewaarjaren = 3;

    private const int PerDeel = 5000;

    private static readonly TimeSpan Elke = TimeSpan.FromHours(1);

    /// <summary>Erases the lines that are past their term.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RuimOp(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var regels = bereik.ServiceProvider.GetRequiredService<TContext>().Set<Handelingsregel>();
        var grens = klok.GetUtcNow().AddYears(-Bewaarjaren).UtcTicks;
        var gewist = 0;
        int deel;
        do
        {
            deel = await regels.Where(rij => regels.Where(oud => oud.Op < grens).OrderBy(oud => oud.Op).Select(oud => oud.Volgnummer).Take(PerDeel).Contains(rij.Volgnummer)).ExecuteDeleteAsync(annulering);
            gewist += deel;
        }
        while (deel == PerDeel);
        return gewist;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Elke, klok);
        do
        {
            try
            {
                log.LogDebug("{Aantal} acts forgotten", await RuimOp(stoppingToken));
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning(fout, "The log of acts was not cleaned; tried again in an hour");
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }
}
