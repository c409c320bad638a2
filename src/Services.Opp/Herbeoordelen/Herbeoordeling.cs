using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Herbeoordelen;

/// <summary>
/// Applies the rules to the OPP's of which an outcome may have changed because a day has passed: a term that ended, a schooljaar that is
/// over. So lists and national figures stay true without anybody doing anything. Several replicas may run it at once: of two that save the
/// same OPP one finds another version and leaves it.
/// </summary>
internal sealed class Herbeoordeling(IServiceScopeFactory bereiken, Kalender kalender, ILogger<Herbeoordeling> log)
{
    /// <summary>OPP's in one transaction.</summary>
    public int PerKeer { get; init; } = 500;

    /// <returns>How many were judged.</returns>
    public async Task<int> Doe(CancellationToken ct)
    {
        var (totaal, laatste) = (0, Guid.Empty);
        while (true)
        {
            await using var bereik = bereiken.CreateAsyncScope();
            var context = bereik.ServiceProvider.GetRequiredService<OppContext>();
            var nu = kalender.Nu();
            var na = laatste;
            var opps = await context.Opps.Where(opp => opp.HerbeoordeelOp <= nu.Vandaag && opp.Id > na).OrderBy(opp => opp.Id).Take(PerKeer).ToListAsync(ct);
            if (opps.Count == 0)
            {
                return totaal;
            }

            foreach (var opp in opps)
            {
                opp.Herbeoordeel(nu);
            }

            laatste = opps[^1].Id;
            totaal += await Bewaar(context, opps.Count, ct);
        }
    }

    private async Task<int> Bewaar(OppContext context, int aantal, CancellationToken ct)
    {
        try
        {
            await context.SaveChangesAsync(ct);
            return aantal;
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            // A school changed one of them meanwhile: that judged it too. The others come back in the next round.
            log.LogInformation("Een partij van {Aantal} OPP's veranderde tijdens de beoordeling en wordt later opnieuw bekeken", aantal);
            return 0;
        }
    }
}
