using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Reads the counters of an indicator: some hundreds of rows, whatever the size of the country.</summary>
internal static class Tellerlezer
{
    public static async Task<IReadOnlyList<Tellerregel>> Lees(LandelijkContext context, int generatie, string indicator, CancellationToken annulering) =>
        await context.Tellers.AsNoTracking()
            .Where(teller => teller.Generatie == generatie && teller.Indicator == indicator)
            .Select(teller => new Tellerregel(teller.Periode, teller.Categorie, teller.Kenmerk, teller.Herkomst, teller.Aantal))
            .ToListAsync(annulering);
}
