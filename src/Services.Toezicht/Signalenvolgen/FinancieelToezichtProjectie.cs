using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Signalenvolgen;

/// <summary>Keeps the decisions on aangepast financieel toezicht, for the object and for the risk view.</summary>
internal sealed class FinancieelToezichtProjectie : IProjectie<ToezichtContext, AangepastFinancieelToezichtGewijzigd>
{
    public async Task PasToe(ToezichtContext context, IReadOnlyList<AangepastFinancieelToezichtGewijzigd> gebeurtenissen, CancellationToken ct)
    {
        var laatste = gebeurtenissen.PerAggregaat();
        var ids = laatste.Select(gebeurtenis => gebeurtenis.AggregaatId).ToList();
        var bekend = await context.FinancieelToezicht.Where(rij => ids.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, StringComparer.Ordinal, ct);
        foreach (var gebeurtenis in laatste)
        {
            if (!bekend.TryGetValue(gebeurtenis.AggregaatId, out var rij))
            {
                context.FinancieelToezicht.Add(rij = new FinancieelToezicht { Id = gebeurtenis.AggregaatId });
            }

            if (gebeurtenis.Versie > rij.Versie)
            {
                (rij.Versie, rij.BevoegdGezag, rij.Van, rij.Tot) = (gebeurtenis.Versie, gebeurtenis.BevoegdGezag, gebeurtenis.Van, gebeurtenis.Tot);
            }
        }
    }
}
