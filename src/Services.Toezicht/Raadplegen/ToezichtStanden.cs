using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Data;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>Every object of supervision and every onderzoek that is vastgesteld, as their latest event tells them.</summary>
internal sealed class ToezichtStanden(ToezichtContext database, TimeProvider klok) : IStandenBron
{
    public async IAsyncEnumerable<IGebeurtenis> Lees([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var rij in database.Objecten.AsNoTracking().OrderBy(rij => rij.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return rij.NaarGebeurtenis(klok.GetUtcNow());
        }

        await foreach (var rij in database.Onderzoeken.AsNoTracking().Where(rij => rij.Vaststellingsdatum != null).OrderBy(rij => rij.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (rij.NaarGebeurtenis(klok.GetUtcNow()) is { } gebeurtenis)
            {
                yield return gebeurtenis;
            }
        }
    }
}
