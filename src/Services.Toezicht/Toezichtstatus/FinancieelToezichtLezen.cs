using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Toezichtstatus;

/// <summary>
/// What Financien decided on aangepast financieel toezicht, by object: of a bestuur by its number, of a samenwerkingsverband by the number that
/// it has itself and those of which the latest account names it.
/// </summary>
internal sealed class FinancieelToezichtLezen(ToezichtContext database)
{
    /// <param name="ids">Of the objects that are asked for ("bestuur/41646").</param>
    public async Task<ILookup<string, FinancieelToezicht>> Van(IReadOnlyCollection<string> ids, CancellationToken annulering)
    {
        var objecten = Codes(ids, ObjectSoort.Bestuur).Select(code => (Nummer: code, Id: ObjectVanToezicht.IdVan(ObjectSoort.Bestuur, code))).ToList();
        var verbanden = Codes(ids, ObjectSoort.Swv);
        if (verbanden.Count > 0)
        {
            var rekeningen = await database.Jaarrekeningbeelden.Where(rij => verbanden.Contains(rij.SwvCode) && !database.Jaarrekeningbeelden.Any(later => later.BevoegdGezag == rij.BevoegdGezag && later.Boekjaar > rij.Boekjaar && later.SwvCode != rij.SwvCode))
                .Select(rij => new { rij.BevoegdGezag, rij.SwvCode }).Distinct().ToListAsync(annulering);
            var eigen = await database.Objecten.Where(rij => ids.Contains(rij.Id) && rij.Soort == ObjectSoort.Swv && rij.BevoegdGezag != "").Select(rij => new { rij.BevoegdGezag, SwvCode = rij.Code }).ToListAsync(annulering);
            objecten.AddRange(rekeningen.Union(eigen).Select(rij => (rij.BevoegdGezag, ObjectVanToezicht.IdVan(ObjectSoort.Swv, rij.SwvCode))));
        }

        var nummers = objecten.Select(rij => rij.Nummer).Distinct(StringComparer.Ordinal).ToList();
        var besluiten = nummers.Count == 0 ? [] : await database.FinancieelToezicht.AsNoTracking().Where(rij => nummers.Contains(rij.BevoegdGezag)).ToListAsync(annulering);
        return objecten.Join(besluiten, rij => rij.Nummer, besluit => besluit.BevoegdGezag, (rij, besluit) => (rij.Id, Besluit: besluit), StringComparer.Ordinal)
            .ToLookup(rij => rij.Id, rij => rij.Besluit, StringComparer.Ordinal);
    }

    private static List<string> Codes(IEnumerable<string> ids, string soort)
    {
        var begin = ObjectVanToezicht.IdVan(soort, "");
        return [.. ids.Where(id => id.StartsWith(begin, StringComparison.Ordinal)).Select(id => id[begin.Length..])];
    }
}
