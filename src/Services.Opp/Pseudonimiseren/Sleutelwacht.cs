using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Pseudonimiseren;

/// <summary>
/// Outside Development the service does not start beside pseudonyms that none of its keys made: every correction of those would be refused,
/// and the same pupil would be registered as another (docs/decisions/0013).
/// </summary>
internal sealed class Sleutelwacht(IServiceScopeFactory bereiken, Pseudonimiseerder pseudoniemen, IHostEnvironment omgeving) : IHostedService
{
    /// <exception cref="InvalidOperationException">A key is missing in Opp:EerdereSleutels; the message names its id.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (omgeving.IsDevelopment())
        {
            return;
        }

        await using var bereik = bereiken.CreateAsyncScope();
        var bekend = pseudoniemen.SleutelIds;
        var onbekend = await bereik.ServiceProvider.GetRequiredService<OppContext>().Opps
            .Where(opp => opp.GewistOp == null && !EF.Parameter(bekend).Contains(opp.SleutelId))
            .Select(opp => opp.SleutelId).Distinct().Order().ToListAsync(cancellationToken);
        if (onbekend.Count > 0)
        {
            throw new InvalidOperationException($"In het register staan pseudoniemen van een sleutel die niet is ingesteld: {string.Join(", ", onbekend)}. Zet die sleutel in Opp:EerdereSleutels, op zijn plaats van oud naar nieuw.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
