using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Reads the counters of some counts: some hundreds of rows, whatever the size of the country.</summary>
internal static class Tellerlezer
{
    public static async Task<IReadOnlyList<Tellerregel>> Lees(LandelijkContext context, int generatie, IReadOnlyCollection<string> tellingen, CancellationToken annulering) =>
        await context.Tellers.AsNoTracking()
            .Where(teller => teller.Generatie == generatie && tellingen.Contains(teller.Telling))
            .Select(teller => new Tellerregel(teller.Telling, teller.Periode, teller.Categorie, teller.Kenmerk, teller.Herkomst, teller.Aantal))
            .ToListAsync(annulering);

    /// <summary>Of one period only.</summary>
    public static async Task<IReadOnlyList<Tellerregel>> LeesPeriode(LandelijkContext context, int generatie, IReadOnlyCollection<string> tellingen, string periode, CancellationToken annulering) =>
        await context.Tellers.AsNoTracking()
            .Where(teller => teller.Generatie == generatie && tellingen.Contains(teller.Telling) && teller.Periode == periode)
            .Select(teller => new Tellerregel(teller.Telling, teller.Periode, teller.Categorie, teller.Kenmerk, teller.Herkomst, teller.Aantal))
            .ToListAsync(annulering);
}
