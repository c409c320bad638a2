using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Koppelen;

/// <summary>The links of one bevoegd gezag, to read.</summary>
internal static class KoppelingenVan
{
    public static async Task<IReadOnlyCollection<SwvKoppeling>> Van(this IQueryable<SwvKoppeling> koppelingen, string bevoegdGezag, CancellationToken annulering) =>
        await koppelingen.AsNoTracking().Where(koppeling => koppeling.BevoegdGezag == bevoegdGezag).OrderBy(koppeling => koppeling.SwvCode).ToListAsync(annulering);
}
