using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Resultaten;

namespace Monitoring.Services.Toezicht.Bijwerken;

/// <summary>
/// Computes berekende oordelen again after something that they depend on has changed: an onderwijsresultaat, or the rules. What they said before
/// is kept. They are published nowhere, so that computing again tells nobody anything twice.
/// </summary>
internal sealed class Herrekening(ToezichtContext database, TimeProvider klok)
{
    private const int ObjectenPerKeer = 200;

    /// <summary>Computes these years of these objects; save afterwards.</summary>
    /// <param name="resultaten">Every onderwijsresultaat of each object among them.</param>
    /// <returns>How many oordelen are new, another one, or no more.</returns>
    public async Task<int> Reken(IReadOnlyCollection<(ObjectVanToezicht Object, int Jaar)> wat, ILookup<string, Onderwijsresultaat> resultaten, CancellationToken annulering)
    {
        var ids = wat.Select(paar => paar.Object.Id).Distinct(StringComparer.Ordinal).ToList();
        var bekend = await database.BerekendeOordelen.Where(rij => ids.Contains(rij.ObjectId)).ToDictionaryAsync(rij => (rij.ObjectId, rij.Jaar), annulering);
        var gewijzigd = 0;
        foreach (var (bij, jaar) in wat)
        {
            gewijzigd += Reken(bij, jaar, resultaten[bij.Id], bekend) ? 1 : 0;
        }

        return gewijzigd;
    }

    /// <summary>
    /// Computes every oordeel of each object of which one was computed by another version of the rules, and of each that has results and no oordeel
    /// at all: the rules of before had none for it. Saves in batches; broken off, it is simply repeated.
    /// </summary>
    /// <returns>How many oordelen are new, another one, or no more.</returns>
    public async Task<int> Verouderde(CancellationToken annulering)
    {
        var verouderd = database.BerekendeOordelen.Where(rij => rij.Rekenversie != Berekening.Rekenversie).Select(rij => rij.ObjectId);
        var zonder = database.Onderwijsresultaten.Where(rij => !database.BerekendeOordelen.Any(oordeel => oordeel.ObjectId == rij.ObjectId)).Select(rij => rij.ObjectId);
        var ids = await verouderd.Union(zonder).Order().ToListAsync(annulering);
        var gewijzigd = 0;
        foreach (var deel in ids.Chunk(ObjectenPerKeer))
        {
            var objecten = await database.Objecten.AsNoTracking().AsSplitQuery().Where(rij => deel.Contains(rij.Id)).ToListAsync(annulering);
            var resultaten = (await database.Onderwijsresultaten.AsNoTracking().Where(rij => deel.Contains(rij.ObjectId)).ToListAsync(annulering)).ToLookup(rij => rij.ObjectId, StringComparer.Ordinal);
            var jaren = (await database.BerekendeOordelen.Where(rij => deel.Contains(rij.ObjectId)).Select(rij => new { rij.ObjectId, rij.Jaar }).ToListAsync(annulering)).ToLookup(rij => rij.ObjectId, rij => rij.Jaar, StringComparer.Ordinal);
            // The years that there are, to see whether they still hold, and those that there would be.
            gewijzigd += await Reken([.. objecten.SelectMany(bij => jaren[bij.Id].Union(resultaten[bij.Id].SelectMany(rij => Berekening.Jaren(bij.Toezichtsector, rij.Schooljaar))).Select(jaar => (bij, jaar)))], resultaten, annulering);
            await database.SaveChangesAsync(annulering);
            database.ChangeTracker.Clear();
        }

        return gewijzigd;
    }

    /// <returns>True when the oordeel is new, another one, or no more.</returns>
    private bool Reken(ObjectVanToezicht bij, int jaar, IEnumerable<Onderwijsresultaat> resultaten, Dictionary<(string ObjectId, int Jaar), BerekendOordeel> bekend)
    {
        var oordeel = bekend.GetValueOrDefault((bij.Id, jaar));
        var schooljaren = Berekening.Venster(bij.Toezichtsector, jaar);
        var venster = resultaten.Where(rij => schooljaren.Contains(rij.Schooljaar)).ToList();
        // Before the last schooljaar is known the year has not come.
        if (!Berekening.IsVoor(bij) || !venster.Exists(rij => rij.Schooljaar == jaar - 1) || Berekening.Over(bij.Toezichtsector, jaar, venster) is not { } berekening)
        {
            if (oordeel is null)
            {
                return false;
            }

            database.EerdereBerekeningen.Add(oordeel.Vervalt(klok.Vandaag()));
            database.BerekendeOordelen.Remove(oordeel);
            return true;
        }

        if (oordeel is null)
        {
            database.BerekendeOordelen.Add(oordeel = new BerekendOordeel { ObjectId = bij.Id, Jaar = jaar });
        }

        var keer = oordeel.Keer;
        if (oordeel.Leg(berekening, venster.Exists(rij => rij.Herkomst == Herkomst.Voorbeeld) ? Herkomst.Voorbeeld : Herkomst.Inspectie, klok.Vandaag()) is { } eerder)
        {
            database.EerdereBerekeningen.Add(eerder);
        }

        return oordeel.Keer != keer;
    }
}
