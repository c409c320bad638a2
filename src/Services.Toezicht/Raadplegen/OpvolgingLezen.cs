using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>Reads who carries on for whom today. An object ends on its last day without an act, so this is looked up and stored nowhere.</summary>
internal sealed class OpvolgingLezen(ToezichtContext database, TimeProvider klok)
{
    public async Task<Opvolging> Lees(CancellationToken annulering)
    {
        var vandaag = klok.Vandaag();
        // Greater than empty instead of not equal: a range of the index.
        var opgegaan = database.Objecten.Where(rij => rij.Opvolger.CompareTo("") > 0 && rij.GeldigTot < vandaag);
        var paren = await opgegaan.Select(rij => new { rij.Id, rij.Opvolger }).ToDictionaryAsync(rij => rij.Id, rij => rij.Opvolger, StringComparer.Ordinal, annulering);
        var opvolgers = paren.Values.Distinct(StringComparer.Ordinal).ToList();
        var objecten = paren.Count == 0 ? [] : await database.Objecten.Where(rij => opvolgers.Contains(rij.Id)).Select(rij => new Drager(rij.Soort, rij.Code, rij.Naam, rij.BevoegdGezag)).ToListAsync(annulering);
        return new Opvolging(paren, objecten.ToDictionary(rij => rij.Id, StringComparer.Ordinal));
    }
}
