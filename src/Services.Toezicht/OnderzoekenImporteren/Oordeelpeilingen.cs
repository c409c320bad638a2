using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Toezicht.Bestanden;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.OnderzoekenImporteren;

/// <summary>Keeps of each object what the public file of the Inspectie last said of it.</summary>
internal static class Oordeelpeilingen
{
    /// <summary>Takes over what rows say; saves nothing. A row without an eindoordeel is counted here, the others by their onderzoek.</summary>
    public static async Task Volg(this ToezichtContext database, IReadOnlyCollection<Oordeelpeiling> gelezen, Teller teller, CancellationToken annulering)
    {
        var ids = gelezen.Select(peiling => peiling.ObjectId).Distinct(StringComparer.Ordinal).ToList();
        var bekend = ids.Count == 0 ? [] : await database.Oordeelpeilingen.Where(rij => ids.Contains(rij.ObjectId)).ToDictionaryAsync(rij => rij.ObjectId, StringComparer.Ordinal, annulering);
        foreach (var peiling in gelezen)
        {
            var telt = peiling.HeeftOordeel ? 0 : 1;
            if (bekend.TryAdd(peiling.ObjectId, peiling))
            {
                database.Oordeelpeilingen.Add(peiling);
                teller.Nieuw += telt;
            }
            else if (bekend[peiling.ObjectId].Volg(peiling))
            {
                teller.Gewijzigd += telt;
            }
            else
            {
                teller.Ongewijzigd += telt;
            }
        }
    }
}
