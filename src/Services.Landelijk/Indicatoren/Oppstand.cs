using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>What figures about OPP's are computed from: the counters of today, and what was released before.</summary>
/// <param name="Tellers">Of all schooljaren.</param>
/// <param name="Vrijgegeven">Of releases, by schooljaar and edition: readers put their tables beside those of today. A figure of today looks at the approved ones, a new release also at those that still wait.</param>
/// <param name="Grens">Counts below this are small (<see cref="Onderdrukkingsregel"/>).</param>
/// <param name="Slot">Decides which schooljaren are over, and so which one the conclusion is about (<see cref="Peildag.Slot"/>).</param>
internal sealed record Oppstand(IReadOnlyList<Tellerregel> Tellers, IReadOnlyList<Grondslag> Vrijgegeven, long Grens, DateOnly Slot)
{
    public static async Task<Oppstand> Lees(LandelijkContext context, int generatie, IReadOnlyCollection<string> tellingen, Peildag dag, CancellationToken annulering) =>
        new(await Tellerlezer.Lees(context, generatie, tellingen, annulering), await Grondslagen.Goedgekeurd(context, annulering), Onderdrukkingsregel.Op(dag.Vandaag).Grens, dag.Slot);

    /// <summary>Of each schooljaar the editions that readers have, the earliest first; examples and the rest are never put beside each other.</summary>
    public ILookup<string, Grondslag> Edities(bool isVoorbeeld) => Vrijgegeven.Where(grondslag => grondslag.IsVoorbeeld == isVoorbeeld).ToLookup(grondslag => grondslag.Periode);

    /// <summary>Of these counts alone.</summary>
    public Oppstand Met(IReadOnlyCollection<string> tellingen) => this with { Tellers = [.. Tellers.Where(teller => tellingen.Contains(teller.Telling))] };
}
