using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>
/// Reads what releases show for one choice of filters. A release never changes, so what was read once is kept: some tens of kilobytes for each
/// release and choice, where the whole is hundreds that a page would read and parse for every schooljaar.
/// </summary>
internal static class Momentopnamen
{
    private static readonly ConcurrentDictionary<(Guid Vrijgave, string Keuze), Gelezene> Gelezen = [];

    /// <returns>By the id of the release.</returns>
    public static async Task<IReadOnlyDictionary<Guid, Gelezene>> Lees(LandelijkContext context, IReadOnlyCollection<Guid> vrijgaven, Keuze keuze)
    {
        var tekst = keuze.ToString();
        var nieuwe = vrijgaven.Where(vrijgave => !Gelezen.ContainsKey((vrijgave, tekst))).ToArray();
        if (nieuwe.Length > 0)
        {
            foreach (var rij in await context.Vrijgaven.AsNoTracking().Where(vrijgave => nieuwe.Contains(vrijgave.Id)).Select(vrijgave => new { vrijgave.Id, vrijgave.Inhoud }).ToListAsync())
            {
                var opname = JsonSerializer.Deserialize<Momentopname>(rij.Inhoud, CacheJson.Opties)!;
                Gelezen[(rij.Id, tekst)] = new Gelezene(opname.IsVoorbeeld, opname.Van(keuze));
            }
        }

        return vrijgaven.ToDictionary(vrijgave => vrijgave, vrijgave => Gelezen[(vrijgave, tekst)]);
    }

    /// <param name="IsVoorbeeld">Whether the figures were made of examples.</param>
    /// <param name="Deel">Null when the release does not know the choice.</param>
    internal sealed record Gelezene(bool IsVoorbeeld, Momentopname.Deel? Deel);
}
