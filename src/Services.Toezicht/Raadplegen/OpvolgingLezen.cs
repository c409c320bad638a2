using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>
/// Reads who carries on for whom today, once for a call. An object ends on its last day without an act, so this is looked up and stored nowhere; what
/// lasts longer than a call, as an import, forgets it before each turn.
/// </summary>
internal sealed class OpvolgingLezen(ToezichtContext database, TimeProvider klok)
{
    private Opvolging? _gelezen;

    public async Task<Opvolging> Lees(CancellationToken annulering) => _gelezen ??= await Zoek(annulering);

    /// <summary>The next one who asks looks again.</summary>
    public void Vergeet() => _gelezen = null;

    private async Task<Opvolging> Zoek(CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        // Greater than empty instead of not equal: a range of the index.
        var rijen = await database.Objecten.Where(rij => rij.Opvolger.CompareTo("") > 0 && rij.GeldigTot < vandaag)
            .Join(database.Objecten, rij => rij.Opvolger, opvolger => opvolger.Id, (rij, opvolger) => new { rij.Id, Naar = opvolger.Id, opvolger.Soort, opvolger.Code, opvolger.Naam, opvolger.BevoegdGezag, NaamBevoegdGezag = database.Objecten.Where(bestuur => bestuur.Id == ObjectSoort.Bestuur + "/" + opvolger.BevoegdGezag).Select(bestuur => bestuur.Naam).FirstOrDefault() }).ToListAsync(annulering);
        var dragers = rijen.DistinctBy(rij => rij.Naar).ToDictionary(rij => rij.Naar, rij => new Drager(rij.Soort, rij.Code, rij.Naam, rij.BevoegdGezag, rij.NaamBevoegdGezag ?? ""), StringComparer.Ordinal);
        return new Opvolging(rijen.ToDictionary(rij => rij.Id, rij => rij.Naar, StringComparer.Ordinal), dragers);
    }
}
