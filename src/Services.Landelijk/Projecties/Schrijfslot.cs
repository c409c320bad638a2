using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>
/// The turn of a writer. Updating the one stand row first makes every other writer wait until this transaction ends, on SQLite and on
/// SQL Server, so that reading a fact and changing its counters is one step.
/// </summary>
internal static class Schrijfslot
{
    /// <summary>Takes the turn inside the running transaction.</summary>
    /// <returns>The generations that a live event belongs to: the served one, and the one under construction if there is one.</returns>
    /// <exception cref="InvalidOperationException">No transaction is running: the turn would end at once.</exception>
    public static async Task<IReadOnlyList<int>> Neem(LandelijkContext context, CancellationToken annulering)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Een projectie schrijft alleen binnen een transactie.");
        }

        await context.Generatiestanden.ExecuteUpdateAsync(stand => stand.SetProperty(rij => rij.Schrijfbeurt, rij => rij.Schrijfbeurt + 1), annulering);
        var nu = await context.Generatiestanden.AsNoTracking().SingleAsync(stand => stand.Id == Generatiestand.EnigeId, annulering);
        return nu.Nieuw is { } nieuw ? [nu.Actief, nieuw] : [nu.Actief];
    }
}
