using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Herrekenen;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>Takes over the numbers of pupils of a file.</summary>
internal sealed class Leerlingenimport(FinancienContext context, Herrekening herrekening)
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

    /// <summary>Accounts whose figures per pupil rest on these numbers: also after an import that broke off between the two.</summary>
    /// <returns>What this adds to the progress.</returns>
    public async Task<Voortgang> HerrekenGenoemde(IReadOnlyList<LeerlingenRegel> regels, CancellationToken annulering)
    {
        List<string> codes = [.. regels.Select(regel => regel.SwvCode).Distinct(StringComparer.Ordinal)];
        return Voortgang.Begin with { Gewijzigd = await herrekening.Besturen(context.Jaarrekeningen.Where(jaar => codes.Contains(jaar.SwvCode)), annulering) };
    }
}
