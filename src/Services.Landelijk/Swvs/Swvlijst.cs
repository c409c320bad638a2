using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>The samenwerkingsverbanden, some 150.</summary>
internal static class Swvlijst
{
    public static Task<List<Swvkop>> Lees(LandelijkContext context, int generatie, CancellationToken annulering) => context.ObjectFeiten.AsNoTracking().IgnoreAutoIncludes()
        .Where(feit => feit.Generatie == generatie && feit.Soort == "swv")
        .OrderBy(feit => feit.Objectnaam)
        .Select(feit => new Swvkop(feit.Code, feit.Objectnaam, feit.Sector, feit.Plaats, feit.Provincie, feit.Herkomst))
        .ToListAsync(annulering);
}
