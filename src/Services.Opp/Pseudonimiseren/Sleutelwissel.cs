using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Vastleggen;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Levensloop;

namespace Monitoring.Services.Opp.Pseudonimiseren;

/// <summary>
/// Moves stored pseudonyms to the newest key, part by part. What is done stays done: whoever is interrupted goes on, from the beginning or
/// from where the part before ended. An OPP whose key is not configured is counted and left as it is, until that key is there.
/// </summary>
internal sealed class Sleutelwissel(OppContext context, Pseudonimiseerder pseudoniemen, Kalender kalender)
{
    private const int MeestPerKeer = 5_000;

    /// <summary>Refuses with <c>pseudoniem.deel-ongeldig</c>.</summary>
    public async Task<Vernieuwstand> Vernieuw(VernieuwVraag vraag, Aanroeper aanroeper, CancellationToken ct)
    {
        var na = Guid.Empty;
        if (vraag.Hoogstens is < 1 or > MeestPerKeer || (vraag.Na.Length > 0 && !Guid.TryParseExact(vraag.Na, "D", out na)))
        {
            throw new WeigeringException("pseudoniem.deel-ongeldig", $"Vraag 1 tot en met {MeestPerKeer} OPP's, vanaf waar het vorige deel eindigde.", "hoogstens");
        }

        var nieuwste = pseudoniemen.SleutelId;
        var open = context.Opps.AsNoTracking().Where(opp => opp.GewistOp == null && opp.SleutelId != nieuwste);
        var deel = await open.Where(opp => opp.Id > na).OrderBy(opp => opp.Id).Take(vraag.Hoogstens).Select(opp => new { opp.Id, opp.SleutelId, opp.Pseudoniem }).ToListAsync(ct);
        // On SQL Server a transaction of our own goes through the strategy that repeats it.
        var vernieuwd = await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async annulering =>
            {
                context.ChangeTracker.Clear();
                await using var transactie = await context.Database.BeginTransactionAsync(annulering);
                var aantal = 0;
                foreach (var opp in deel)
                {
                    if (pseudoniemen.Vernieuw(opp.SleutelId, opp.Pseudoniem) is { } nieuw)
                    {
                        aantal += await Bewaar(opp.Id, opp.SleutelId, nieuw, annulering);
                    }
                }

                // One act, however many parts it takes: the first tells it.
                if (vraag.Na.Length == 0)
                {
                    context.LegVast(OppHandelingen.PseudoniemenVernieuwd, nieuwste, aanroeper.Id, "", kalender.Nu());
                    await context.SaveChangesAsync(annulering);
                }

                await transactie.CommitAsync(annulering);
                return aantal;
            },
            ct);
        return new Vernieuwstand
        {
            Vernieuwd = vernieuwd,
            Onbekend = deel.Count(opp => pseudoniemen.Vernieuw(opp.SleutelId, opp.Pseudoniem) is null),
            TeGaan = await open.CountAsync(ct),
            Na = deel.Count == vraag.Hoogstens ? deel[^1].Id.ToString() : "",
            SleutelId = nieuwste,
        };
    }

    /// <summary>
    /// Beside the change tracker: neither the version nor the event of an OPP says anything about its pseudonym. When the school sent the row
    /// meanwhile, it has the newest key already and nothing is written.
    /// </summary>
    private Task<int> Bewaar(Guid id, string sleutelId, Pseudoniem nieuw, CancellationToken ct) => context.Opps
        .Where(opp => opp.Id == id && opp.SleutelId == sleutelId)
        .ExecuteUpdateAsync(opp => opp.SetProperty(rij => rij.SleutelId, nieuw.SleutelId).SetProperty(rij => rij.Pseudoniem, nieuw.Waarde), ct);
}
