using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Data;

/// <summary>
/// Every OPP in the form of its latest event; one that waits for the herbeoordeling after a change of the catalogue already as its next event
/// will tell it, so that a rebuild does not bring back an outcome of rules that no longer hold. Read in parts, so that memory does not grow with the register: on SQL Server, where failures
/// are retried, EF holds the whole answer to one query in memory.
/// </summary>
internal sealed class OppStanden(OppContext context) : IStandenBron
{
    /// <summary>Most rows of one query.</summary>
    public int PerKeer { get; init; } = 5000;

    public async IAsyncEnumerable<IGebeurtenis> Lees(int hoogstens, [EnumeratorCancellation] CancellationToken ct)
    {
        List<Ontwikkelingsperspectief> opps;
        var perKeer = Math.Min(PerKeer, hoogstens);
        var laatste = Guid.Empty;
        do
        {
            var na = laatste;
            opps = await context.Opps.AsNoTracking().Where(opp => opp.Id > na).OrderBy(opp => opp.Id).Take(perKeer).ToListAsync(ct);
            foreach (var opp in opps)
            {
                laatste = opp.Id;
                yield return opp.NaarGebeurtenis(new DateTimeOffset(opp.GewijzigdOp, TimeSpan.Zero));
            }
        }
        while (opps.Count == perKeer);
    }
}
