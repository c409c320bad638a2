using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Vastleggen;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Levensloop;

namespace Monitoring.Services.Opp.Bewaren;

/// <summary>
/// Erases what leads to a pupil once the <see cref="Bewaartermijn"/> is over: pseudonym, kenmerk, earlier versions, trajecten and overdrachten, in one transaction
/// with a line in the report of the school. A batch that runs into another replica is left to it, or to the next hour.
/// </summary>
internal sealed class Opruimer(IServiceScopeFactory bereiken, Kalender kalender, Bewaartermijn termijn, ILogger<Opruimer> log)
{
    /// <summary>OPP's in one transaction.</summary>
    public int PerKeer { get; init; } = 500;

    /// <returns>How many were erased.</returns>
    public async Task<int> Doe(CancellationToken ct)
    {
        for (var totaal = 0; ;)
        {
            var aantal = await Deel(ct);
            totaal += aantal;
            if (aantal < PerKeer)
            {
                return totaal;
            }
        }
    }

    private async Task<int> Deel(CancellationToken ct)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<OppContext>();
        // On SQL Server a transaction of our own goes through the strategy that repeats it.
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(annulering => Wis(context, annulering), ct);
    }

    private async Task<int> Wis(OppContext context, CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        var nu = kalender.Nu();
        var grens = termijn.Grens(nu.Vandaag);
        await using var transactie = await context.Database.BeginTransactionAsync(ct);
        var opps = await context.Opps.Where(opp => opp.GewistOp == null && opp.BeeindigdOp < grens).OrderBy(opp => opp.BeeindigdOp).Take(PerKeer).ToListAsync(ct);
        // What is over and belongs to no OPP goes by its own last day.
        await context.Trajecten.Where(traject => traject.OppId == null && traject.Open == "" && traject.LaatsteOp < grens).ExecuteDeleteAsync(ct);
        if (opps.Count == 0)
        {
            await transactie.CommitAsync(ct);
            return 0;
        }

        opps.ForEach(opp => opp.Wis(nu));
        var ids = opps.ConvertAll(opp => opp.Id);
        context.Bewaarverslagen.AddRange(opps.CountBy(opp => opp.Brin).Select(school => new Bewaarverslag { Brin = school.Key, GewistOp = nu.Vandaag, Grens = grens, Aantal = school.Value }));
        foreach (var (brin, aantal) in opps.CountBy(opp => opp.Brin))
        {
            context.LegVast(OppHandelingen.OppsGewist, brin, "", string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? "OPP" : "OPP's")}"), nu);
        }

        try
        {
            await context.SaveChangesAsync(ct);
            await context.Versies.Where(versie => EF.Parameter(ids).Contains(versie.OppId)).ExecuteDeleteAsync(ct);
            await context.Trajecten.Where(traject => traject.OppId != null && EF.Parameter(ids).Contains(traject.OppId.Value)).ExecuteDeleteAsync(ct);
            await context.Overdrachten.Where(overdracht => EF.Parameter(ids).Contains(overdracht.OppId) || (overdracht.NieuwOppId != null && EF.Parameter(ids).Contains(overdracht.NieuwOppId.Value))).ExecuteDeleteAsync(ct);
            await transactie.CommitAsync(ct);
            return opps.Count;
        }
        catch (DbUpdateException fout) when (fout.IsGelijktijdig())
        {
            log.LogInformation("Een partij van {Aantal} OPP's werd tegelijk door een ander gewijzigd en blijft nog staan", opps.Count);
            return 0;
        }
    }
}
