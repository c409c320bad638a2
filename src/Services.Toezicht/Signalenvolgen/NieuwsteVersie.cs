using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Toezicht.Signalenvolgen;

/// <summary>What a batch of events says in the end.</summary>
internal static class NieuwsteVersie
{
    /// <summary>Of each aggregate the event with the highest version: what it was before that is never shown.</summary>
    public static IReadOnlyList<TGebeurtenis> PerAggregaat<TGebeurtenis>(this IEnumerable<TGebeurtenis> gebeurtenissen)
        where TGebeurtenis : class, IGebeurtenis =>
        [.. gebeurtenissen.GroupBy(gebeurtenis => gebeurtenis.AggregaatId, StringComparer.Ordinal).Select(groep => groep.MaxBy(gebeurtenis => gebeurtenis.Versie)!)];
}
