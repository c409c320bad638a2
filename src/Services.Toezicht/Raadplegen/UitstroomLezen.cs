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
        var groepen = await database.Oppbeelden.Where(rij => rij.Uitstroomjaar != null && rij.Uitstroomjaar < lopend && (rij.OpOfBovenPlan != null || rij.LaatGewijzigd)).Where(welke)
            .GroupBy(rij => new { rij.Vestiging, rij.Schoolsoort, rij.Uitstroomjaar, rij.Herkomst, rij.OpOfBovenPlan, rij.LaatGewijzigd })
            .Select(groep => new { groep.Key.Vestiging, groep.Key.Schoolsoort, groep.Key.Uitstroomjaar, groep.Key.Herkomst, groep.Key.OpOfBovenPlan, groep.Key.LaatGewijzigd, Aantal = groep.Count() }).ToListAsync(annulering);
        var tellingen =
            from rijen in groepen.GroupBy(rij => (rij.Vestiging, rij.Schoolsoort, Schooljaar: rij.Uitstroomjaar!.Value, rij.Herkomst))
            let wie = rijen.Key
            let norm = Uitstroomnorm.Voor(wie.Schoolsoort, wie.Schooljaar)
            let vergeleken = rijen.Where(rij => rij.OpOfBovenPlan != null).Sum(rij => rij.Aantal)
            where norm is not null && vergeleken >= norm.Minste
            select new Uitstroomtelling(wie.Vestiging, wie.Schoolsoort, wie.Schooljaar, norm, wie.Herkomst)
            {
                OpOfBoven = rijen.Where(rij => rij.OpOfBovenPlan == true).Sum(rij => rij.Aantal),
                Vergeleken = vergeleken,
                LaatGewijzigd = rijen.Where(rij => rij.LaatGewijzigd).Sum(rij => rij.Aantal),
                LaatOpOfBoven = rijen.Where(rij => rij.LaatGewijzigd && rij.OpOfBovenPlan == true).Sum(rij => rij.Aantal),
                LaatOnvergelijkbaar = rijen.Where(rij => rij.LaatGewijzigd && rij.OpOfBovenPlan == null).Sum(rij => rij.Aantal),
            };
        return [.. tellingen.OrderByDescending(telling => telling.Schooljaar).ThenBy(telling => telling.Vestiging, StringComparer.Ordinal).ThenBy(telling => telling.Schoolsoort, StringComparer.Ordinal).ThenBy(telling => telling.Herkomst, StringComparer.Ordinal)];
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
