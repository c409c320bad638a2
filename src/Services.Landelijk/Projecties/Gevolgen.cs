using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>
/// What follows from facts that were written: counters that move and distributions that must be computed anew. Of a batch of events it is
/// carried out in the same transaction; of a rebuild, which nobody reads yet, once for all batches of a service, in parts.
/// </summary>
internal sealed class Gevolgen
{
    private readonly HashSet<Verdelingsleutel> _verdelingen = [];

    public Tellerverschillen Verschillen { get; private init; } = new();

    public void Raakt(IEnumerable<Verdelingsleutel> verdelingen) => _verdelingen.UnionWith(verdelingen);

    /// <summary>Adds those of another batch. Only once that batch is committed: one that is tried again would count twice.</summary>
    public void Neem(Gevolgen ander)
    {
        Verschillen.Neem(ander.Verschillen);
        _verdelingen.UnionWith(ander._verdelingen);
    }

    /// <summary>The same in parts, of which each may be carried out in a turn of its own: counters first, then distributions.</summary>
    public IEnumerable<Gevolgen> InDelen()
    {
        foreach (var deel in Verschillen.InDelen())
        {
            yield return new Gevolgen { Verschillen = deel };
        }

        var rest = new Gevolgen();
        rest.Raakt(_verdelingen);
        yield return rest;
    }

    /// <summary>The caller holds the turn (<see cref="Schrijfslot"/>) and saves.</summary>
    public async Task Verwerk(LandelijkContext context, CancellationToken annulering)
    {
        await Verschillen.Schrijf(context, annulering);
        await Kengetalverdeler.Bereken(context, _verdelingen, annulering);
    }
}
