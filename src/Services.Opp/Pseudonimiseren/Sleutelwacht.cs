using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Pseudonimiseren;

/// <summary>
/// Outside Development the service does not start when none of its keys made a pseudonym of the register: the key is wrong or lost. When only
/// some are of a key that it lacks, as beside a replica that has the next key already or after a rollback, it says so and starts: a correction
/// of those is refused row by row (docs/decisions/0013).
/// </summary>
internal sealed class Sleutelwacht(IServiceScopeFactory bereiken, Pseudonimiseerder pseudoniemen, IHostEnvironment omgeving, ILogger<Sleutelwacht> log) : IHostedService
{
    /// <exception cref="InvalidOperationException">No pseudonym is of a key of this process; the message names the ids that are.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (omgeving.IsDevelopment())
        {
            return;
        }

        await using var bereik = bereiken.CreateAsyncScope();
        var bekend = pseudoniemen.SleutelIds;
        var gebruikt = await bereik.ServiceProvider.GetRequiredService<OppContext>().Opps
            .Where(opp => opp.GewistOp == null).Select(opp => opp.SleutelId).Distinct().Order().ToListAsync(cancellationToken);
        var onbekend = gebruikt.Except(bekend, StringComparer.Ordinal).ToList();
        if (onbekend.Count == 0)
        {
            return;
        }

        var melding = $"In het register staan pseudoniemen van een sleutel die niet is ingesteld: {string.Join(", ", onbekend)}. Zet die sleutel in Opp:EerdereSleutels, op zijn plaats van oud naar nieuw.";
        if (onbekend.Count == gebruikt.Count)
        {
            throw new InvalidOperationException(melding);
        }

        log.LogCritical("{Melding}", melding);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
