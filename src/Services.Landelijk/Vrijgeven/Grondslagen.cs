using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>Reads what releases of OPP figures are made of. A release never changes, so what was read once is kept: some hundreds of kilobytes for each.</summary>
internal static class Grondslagen
{
    private static readonly ConcurrentDictionary<Guid, Grondslag> Gelezen = [];

    /// <summary>Of every approved release, also those that wait for their moment; by schooljaar and edition.</summary>
    public static Task<IReadOnlyList<Grondslag>> Goedgekeurd(LandelijkContext context, CancellationToken annulering) =>
        Lees(context, context.Vrijgaven.Where(vrijgave => vrijgave.Status == Vrijgavestatus.Goedgekeurd), annulering);

    /// <summary>
    /// Of every release that is not withdrawn. What is frozen looks at those that wait as well: both become public, and neither changes any more.
    /// </summary>
    public static Task<IReadOnlyList<Grondslag>> NietIngetrokken(LandelijkContext context, CancellationToken annulering) =>
        Lees(context, context.Vrijgaven.Where(vrijgave => vrijgave.Status != Vrijgavestatus.Ingetrokken), annulering);

    /// <summary>Of the releases of a schooljaar that readers have, the earliest edition first; the last is the one they see.</summary>
    public static Task<IReadOnlyList<Grondslag>> Openbaar(LandelijkContext context, string schooljaar, DateTimeOffset nu, CancellationToken annulering)
    {
        var moment = nu.UtcTicks;
        return Lees(context, context.Vrijgaven.Where(vrijgave => vrijgave.Periode == schooljaar && vrijgave.Status == Vrijgavestatus.Goedgekeurd && vrijgave.PublicatieOp <= moment), annulering);
    }

    private static async Task<IReadOnlyList<Grondslag>> Lees(LandelijkContext context, IQueryable<Vrijgave> vrijgaven, CancellationToken annulering)
    {
        var families = await vrijgaven.AsNoTracking().Where(vrijgave => vrijgave.Id == vrijgave.Familie)
            .Join(context.Vrijgavegrondslagen, vrijgave => vrijgave.Familie, grondslag => grondslag.Familie, (vrijgave, grondslag) => grondslag.Familie)
            .ToListAsync(annulering);
        var nieuwe = families.Where(familie => !Gelezen.ContainsKey(familie)).ToArray();
        if (nieuwe.Length > 0)
        {
            foreach (var rij in await context.Vrijgavegrondslagen.AsNoTracking().Where(rij => nieuwe.Contains(rij.Familie)).ToListAsync(annulering))
            {
                Gelezen[rij.Familie] = JsonSerializer.Deserialize<Grondslag>(rij.Inhoud, CacheJson.Opties)!;
            }
        }

        return [.. families.Select(familie => Gelezen[familie]).OrderBy(grondslag => grondslag.Periode, StringComparer.Ordinal).ThenBy(grondslag => grondslag.Uitgave)];
    }
}
