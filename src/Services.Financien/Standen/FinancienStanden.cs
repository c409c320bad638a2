using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Financien.Data;

namespace Monitoring.Services.Financien.Standen;

/// <summary>The present state of every annual account, in the order of their keys.</summary>
internal sealed class FinancienStanden(FinancienContext context) : IStandenBron
{
    public async IAsyncEnumerable<IGebeurtenis> Lees([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var jaarrekening in context.Jaarrekeningen.AsNoTracking().OrderBy(rij => rij.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return jaarrekening.NaarGebeurtenis(new DateTimeOffset(jaarrekening.Gewijzigd, TimeSpan.Zero));
        }
    }
}
