using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Monitoring.ServiceDefaults.Vastleggen;

/// <summary>Keeps the log of acts within its term, in parts, so that no act waits for it.</summary>
public sealed class Handelingenopruiming<TContext>(IServiceScopeFactory bereiken, TimeProvider klok, ILogger<Handelingenopruiming<TContext>> log) : Opruiming("The log of acts", klok, log)
    where TContext : DbContext
{
    /// <summary>Years that a line is kept. An assumption: no source names a term.</summary>
    public const int Bewaarjaren = 3;

    private const int PerDeel = 5000;

    public override async Task<int> RuimOp(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var regels = bereik.ServiceProvider.GetRequiredService<TContext>().Set<Handelingsregel>();
        var grens = Klok.GetUtcNow().AddYears(-Bewaarjaren).UtcTicks;
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
}
