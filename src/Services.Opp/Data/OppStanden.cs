using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;

namespace Monitoring.Services.Opp.Data;

/// <summary>Every OPP in the form of its latest event, streamed: memory does not grow with the register.</summary>
internal sealed class OppStanden(OppContext context) : IStandenBron
{
    public async IAsyncEnumerable<IGebeurtenis> Lees([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var opp in context.Opps.AsNoTracking().OrderBy(opp => opp.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return opp.NaarGebeurtenis(new DateTimeOffset(opp.GewijzigdOp, TimeSpan.Zero));
        }
    }
}
