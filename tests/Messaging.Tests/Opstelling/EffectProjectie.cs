using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>Records each application; refuses the vestigingen that <see cref="Gedrag"/> calls poison.</summary>
public sealed class EffectProjectie(Gedrag gedrag) : IProjectie<ProefContext, OppGewijzigd>
{
    public Task PasToe(ProefContext context, IReadOnlyList<OppGewijzigd> gebeurtenissen, CancellationToken ct)
    {
        gedrag.Batches.Enqueue(gebeurtenissen.Count);
        foreach (var gebeurtenis in gebeurtenissen)
        {
            if (gebeurtenis.Vestiging == gedrag.Gif)
            {
                throw new InvalidOperationException("Dit bericht kan niet worden verwerkt.");
            }

            context.Effecten.Add(new Effect { AggregaatId = gebeurtenis.AggregaatId, Versie = gebeurtenis.Versie, Vestiging = gebeurtenis.Vestiging });
        }

        return Task.CompletedTask;
    }
}
