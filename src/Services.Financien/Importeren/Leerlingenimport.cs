using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>Takes over the numbers of pupils of a file.</summary>
internal sealed class Leerlingenimport(FinancienContext context)
{
    /// <returns>What this adds to the progress.</returns>
    public Task<Voortgang> Neem(IReadOnlyList<LeerlingenRegel> regels, CancellationToken annulering) => context.Herhaalbaar(async () =>
    {
        var stap = Voortgang.Begin;
        List<int> peiljaren = [.. regels.Select(regel => regel.Peiljaar).Distinct()];
        var bestaande = await context.Swvleerlingen.Where(telling => peiljaren.Contains(telling.Peiljaar)).ToDictionaryAsync(telling => (telling.SwvCode, telling.Peiljaar, telling.Soort), annulering);
        foreach (var regel in regels)
        {
            if (bestaande.TryGetValue((regel.SwvCode, regel.Peiljaar, regel.Soort), out var telling))
            {
                stap = stap.MetBekend(telling.NeemOver(regel.Aantal, regel.Herkomst));
            }
            else
            {
                context.Add(new Swvleerlingen(regel.SwvCode, regel.Peiljaar, regel.Soort, regel.Aantal, regel.Herkomst));
                stap = stap.MetNieuw();
            }
        }

        await context.SaveChangesAsync(annulering);
        context.ChangeTracker.Clear();
        return stap;
    });
}
