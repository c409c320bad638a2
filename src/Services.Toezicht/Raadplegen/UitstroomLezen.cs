using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Resultaten;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>
/// Counts what the register of OPP's told of leavers of so and vso. A schooljaar that still runs is left out, and a group that is smaller than its
/// norm asks.
/// </summary>
internal sealed class UitstroomLezen(ToezichtContext database, TimeProvider klok)
{
    /// <summary>The latest schooljaar first.</summary>
    /// <param name="welke">The OPP's to count.</param>
    public async Task<IReadOnlyList<Uitstroomtelling>> Lees(Expression<Func<Oppbeeld, bool>> welke, CancellationToken annulering)
    {
        var lopend = Lopend();
        var groepen = await database.Oppbeelden.Where(rij => rij.Uitstroomjaar != null && rij.Uitstroomjaar < lopend && rij.OpOfBovenPlan != null).Where(welke)
            .GroupBy(rij => new { rij.Vestiging, rij.Schoolsoort, rij.Uitstroomjaar, rij.Herkomst, rij.OpOfBovenPlan })
            .Select(groep => new { groep.Key.Vestiging, groep.Key.Schoolsoort, groep.Key.Uitstroomjaar, groep.Key.Herkomst, groep.Key.OpOfBovenPlan, Aantal = groep.Count() }).ToListAsync(annulering);
        return
        [
            .. groepen.GroupBy(rij => (rij.Vestiging, rij.Schoolsoort, Schooljaar: rij.Uitstroomjaar!.Value, rij.Herkomst))
                .Select(groep => (groep.Key, Norm: Uitstroomnorm.Voor(groep.Key.Schoolsoort, groep.Key.Schooljaar), Op: groep.Where(rij => rij.OpOfBovenPlan == true).Sum(rij => rij.Aantal), Alle: groep.Sum(rij => rij.Aantal)))
                .Where(groep => groep.Norm is { } norm && groep.Alle >= norm.Minste)
                .Select(groep => new Uitstroomtelling(groep.Key.Vestiging, groep.Key.Schoolsoort, groep.Key.Schooljaar, groep.Op, groep.Alle, groep.Norm!, groep.Key.Herkomst))
                .OrderByDescending(telling => telling.Schooljaar).ThenBy(telling => telling.Vestiging, StringComparer.Ordinal).ThenBy(telling => telling.Schoolsoort, StringComparer.Ordinal).ThenBy(telling => telling.Herkomst, StringComparer.Ordinal),
        ];
    }

    /// <summary>Of each kind of school of each vestiging the latest, unless that is too long ago for a signal.</summary>
    /// <param name="tellingen">In the order of <see cref="Lees"/>.</param>
    public IReadOnlyList<Uitstroomtelling> Laatste(IEnumerable<Uitstroomtelling> tellingen)
    {
        var lopend = Lopend();
        return [.. tellingen.Where(telling => telling.Norm.TeltNog(telling.Schooljaar, lopend)).DistinctBy(telling => (telling.Vestiging, telling.Schoolsoort, telling.Herkomst))];
    }

    private int Lopend() => Schooljaar.Van(klok.Vandaag()).Begin;
}
