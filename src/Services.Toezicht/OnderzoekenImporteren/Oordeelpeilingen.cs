using Microsoft.EntityFrameworkCore;
using Monitoring.DuoBestanden;
using Monitoring.Services.Toezicht.Bestanden;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Keeps of each object what the public file of the Inspectie last said of it.</summary>
internal static class Oordeelpeilingen
{
    /// <summary>
    /// The objects with an eindoordeel in the rows of one file, and on which day. Of two rows about one object, as of its so and its vso, one with an eindoordeel is
    /// enough; one of which the onderzoek is refused still tells that there is one.
    /// </summary>
    public static HashSet<(string ObjectId, DateOnly Peildatum)> MetOordeel(DuoTabel tabel) => tabel.Schema != OordelenPoSoVo.Schema
        ? []
        : [.. tabel.Rijen.Where(Onderzoekrij.NoemtOordeel).Select(rij => (Id: Onderzoekrij.ProbeerObjectId(rij, openbaar: true), Peildatum: rij.Datum(OordelenPoSoVo.Peildatum)!.Value)).Where(rij => rij.Id is not null).Select(rij => (rij.Id!, rij.Peildatum))];

    /// <summary>Takes over what rows say; saves nothing. A row without an onderzoek is counted here, the others by their onderzoek.</summary>
    /// <returns>The objects of which it was known that they have, or have not, an eindoordeel, and that is now the other way round.</returns>
    public static async Task<HashSet<string>> Volg(this ToezichtContext database, IReadOnlyCollection<(Oordeelpeiling Peiling, bool ZonderOnderzoek)> gelezen, Teller teller, CancellationToken annulering)
    {
        var omgeslagen = new HashSet<string>(StringComparer.Ordinal);
        var ids = gelezen.Select(rij => rij.Peiling.ObjectId).Distinct(StringComparer.Ordinal).ToList();
        var bekend = ids.Count == 0 ? [] : await database.Oordeelpeilingen.Where(rij => ids.Contains(rij.ObjectId)).ToDictionaryAsync(rij => rij.ObjectId, StringComparer.Ordinal, annulering);
        foreach (var (peiling, zonderOnderzoek) in gelezen)
        {
            var telt = zonderOnderzoek ? 1 : 0;
            if (bekend.TryAdd(peiling.ObjectId, peiling))
            {
                database.Oordeelpeilingen.Add(peiling);
                teller.Nieuw += telt;
                continue;
            }

            var had = bekend[peiling.ObjectId].HeeftOordeel;
            if (!bekend[peiling.ObjectId].Volg(peiling))
            {
                teller.Ongewijzigd += telt;
                continue;
            }

            teller.Gewijzigd += telt;
            if (had != peiling.HeeftOordeel)
            {
                omgeslagen.Add(peiling.ObjectId);
            }
        }

        return omgeslagen;
    }
}
