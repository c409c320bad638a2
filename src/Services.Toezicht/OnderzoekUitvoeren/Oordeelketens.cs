using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Escalatie;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Raadplegen;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;
using Ketenbeurt = Monitoring.Services.Toezicht.Domain.Onderzoeken.Ketenbeurt;
using Oordeelketen = Monitoring.Services.Toezicht.Domain.Onderzoeken.Oordeelketen;

namespace Monitoring.Services.Toezicht.OnderzoekUitvoeren;

/// <summary>
/// Lays the row of judgements of objects anew, whatever changed it: a vaststelling, a correction or an import. Saves nothing: that is for the
/// act, in whose transaction it belongs.
/// </summary>
internal sealed class Oordeelketens(ToezichtContext database, OpvolgingLezen opvolgingen, TimeProvider klok)
{
    /// <summary>Takes the turn of each object, before its onderzoeken and who carries on for whom are read.</summary>
    public async Task NeemBeurten(IReadOnlyCollection<(string Soort, string Code)> objecten, CancellationToken annulering)
    {
        opvolgingen.Vergeet();
        var ids = objecten.Select(rij => ObjectVanToezicht.IdVan(rij.Soort, rij.Code)).ToList();
        var beurten = await database.Ketenbeurten.Where(rij => ids.Contains(rij.ObjectId)).ToDictionaryAsync(rij => rij.ObjectId, StringComparer.Ordinal, annulering);
        foreach (var id in ids)
        {
            if (!beurten.TryGetValue(id, out var beurt))
            {
                database.Ketenbeurten.Add(beurt = new Ketenbeurt { ObjectId = id });
            }

            beurt.Neem();
        }
    }

    /// <summary>
    /// Puts each onderzoek in its place, and writes the minister a letter for each of our own that is zeer zwak again and has none: an earlier
    /// vaststelling, a correction or a judgement from a file can make a later one the second in a row.
    /// </summary>
    /// <param name="vastgesteld">All vastgestelde onderzoeken of the objects.</param>
    public async Task Leg(IReadOnlyCollection<Onderzoek> vastgesteld, CancellationToken annulering)
    {
        var wachtend = vastgesteld.Where(onderzoek => onderzoek.HerstelonderzoekUiterlijk is not null).Select(onderzoek => onderzoek.Nummer).ToList();
        var gedaan = await Hersteld(vastgesteld, wachtend, annulering);
        foreach (var vanHetObject in vastgesteld.GroupBy(onderzoek => (onderzoek.ObjectSoort, onderzoek.ObjectCode)))
        {
            Oordeelketen.Leg(vanHetObject, gedaan);
        }

        var herhaald = vastgesteld.Where(onderzoek => onderzoek.OpeenvolgendZeerZwak >= Oordeelketen.MeldenVanaf && !onderzoek.IsOvergenomen).ToList();
        var sleutels = herhaald.Select(onderzoek => onderzoek.Id).ToList();
        var gemeld = await database.Ministermeldingen.AsNoTracking().Where(melding => sleutels.Contains(melding.Onderzoek)).Select(melding => melding.Onderzoek).ToListAsync(annulering);
        database.Ministermeldingen.AddRange(herhaald.Where(onderzoek => !gemeld.Contains(onderzoek.Id)).Select(onderzoek => Ministermelding.Voor(onderzoek, klok.Vandaag())).OfType<Ministermelding>());
    }

    /// <summary>Numbers of those that a herstelonderzoek followed at the object itself or at one that it went over into; elsewhere a number proves nothing.</summary>
    private async Task<HashSet<string>> Hersteld(IReadOnlyCollection<Onderzoek> vastgesteld, List<string> wachtend, CancellationToken annulering)
    {
        var bewaard = wachtend.Count == 0 ? [] : await database.Onderzoeken.Where(rij => wachtend.Contains(rij.HerstelVan) && rij.Vaststellingsdatum != null).Select(rij => new { rij.HerstelVan, rij.ObjectSoort, rij.ObjectCode }).ToListAsync(annulering);
        // With those that are not saved yet.
        var herstel = bewaard.Concat(vastgesteld.Where(onderzoek => onderzoek.HerstelVan.Length > 0).Select(onderzoek => new { onderzoek.HerstelVan, onderzoek.ObjectSoort, onderzoek.ObjectCode })).ToLookup(rij => rij.HerstelVan, rij => ObjectVanToezicht.IdVan(rij.ObjectSoort, rij.ObjectCode), StringComparer.Ordinal);
        if (herstel.Count == 0)
        {
            return [];
        }

        var opvolging = await opvolgingen.Lees(annulering);
        return vastgesteld.Where(onderzoek => herstel[onderzoek.Nummer].Any(id => opvolging.IsOfVolgt(id, ObjectVanToezicht.IdVan(onderzoek.ObjectSoort, onderzoek.ObjectCode)))).Select(onderzoek => onderzoek.Nummer).ToHashSet(StringComparer.Ordinal);
    }
}
