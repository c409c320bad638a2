using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Signalenvolgen;

/// <summary>Keeps which accounts give a financial signal, for the risk view. Only what happened: a begroting gives no signal here.</summary>
internal sealed class JaarrekeningProjectie : IProjectie<ToezichtContext, JaarrekeningGewijzigd>
{
    private const string Realisatie = "realisatie";

    public async Task PasToe(ToezichtContext context, IReadOnlyList<JaarrekeningGewijzigd> gebeurtenissen, CancellationToken ct)
    {
        var laatste = gebeurtenissen.Where(gebeurtenis => gebeurtenis.Soort == Realisatie).PerAggregaat();
        var ids = laatste.Select(gebeurtenis => gebeurtenis.AggregaatId).ToList();
        var bekend = await context.Jaarrekeningbeelden.Where(rij => ids.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, StringComparer.Ordinal, ct);
        foreach (var gebeurtenis in laatste)
        {
            if (!bekend.TryGetValue(gebeurtenis.AggregaatId, out var rij))
            {
                context.Jaarrekeningbeelden.Add(rij = new Jaarrekeningbeeld { Id = gebeurtenis.AggregaatId });
            }

            if (gebeurtenis.Versie <= rij.Versie)
            {
                continue;
            }

            (rij.Versie, rij.BevoegdGezag, rij.SwvCode, rij.Boekjaar) = (gebeurtenis.Versie, gebeurtenis.BevoegdGezag, gebeurtenis.SwvCode, gebeurtenis.Boekjaar);
            rij.Zie([.. gebeurtenis.Kengetallen.Where(kengetal => kengetal.Signaal == true).Select(kengetal => kengetal.Code)], Nederland.Dag(gebeurtenis.Tijdstip));
        }
    }
}
