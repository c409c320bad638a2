using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Herrekenen;

namespace Monitoring.Services.Financien.Importeren;

/// <summary>Takes over the links between bevoegd gezag and samenwerkingsverband of a file.</summary>
internal sealed class Koppelingenimport(FinancienContext context, Herrekening herrekening)
{
    /// <summary>Of a number or code that the file names, it replaces the links that came from the same source; what beheer laid stays.</summary>
    /// <returns>What this adds to the progress.</returns>
    public Task<Voortgang> Neem(IReadOnlyList<KoppelingRegel> regels, CancellationToken annulering) => context.Herhaalbaar(async () =>
    {
        var stap = Voortgang.Begin;
        var bestaande = await context.SwvKoppelingen.ToDictionaryAsync(koppeling => (koppeling.BevoegdGezag, koppeling.SwvCode), annulering);
        var genoemd = regels.Select(regel => (regel.BevoegdGezag.Waarde, regel.SwvCode.Waarde)).ToHashSet();
        var (nummers, codes, herkomsten) = (genoemd.Select(paar => paar.Item1).ToHashSet(), genoemd.Select(paar => paar.Item2).ToHashSet(), regels.Select(regel => regel.Herkomst).ToHashSet());
        context.RemoveRange(bestaande.Values.Where(koppeling =>
            herkomsten.Contains(koppeling.Herkomst) && (nummers.Contains(koppeling.BevoegdGezag) || codes.Contains(koppeling.SwvCode)) && !genoemd.Contains((koppeling.BevoegdGezag, koppeling.SwvCode))));
        foreach (var regel in regels)
        {
            if (bestaande.TryGetValue((regel.BevoegdGezag.Waarde, regel.SwvCode.Waarde), out var koppeling))
            {
                stap = stap.MetBekend(koppeling.NeemOver(regel.Naam, regel.Bron, regel.Herkomst));
            }
            else
            {
                context.Add(SwvKoppeling.Leg(regel.BevoegdGezag, regel.SwvCode, regel.Naam, regel.Bron, regel.Herkomst));
                stap = stap.MetNieuw();
            }
        }

        await context.SaveChangesAsync(annulering);
        context.ChangeTracker.Clear();
        return stap;
    });

    /// <summary>Accounts that were there before their link, or that lost it to another board: also after an import that broke off between the two.</summary>
    /// <returns>What this adds to the progress.</returns>
    public async Task<Voortgang> HerrekenGenoemde(IReadOnlyList<KoppelingRegel> koppelingen, CancellationToken annulering)
    {
        List<string> nummers = [.. koppelingen.Select(regel => regel.BevoegdGezag.Waarde).Distinct(StringComparer.Ordinal)];
        List<string> codes = [.. koppelingen.Select(regel => regel.SwvCode.Waarde).Distinct(StringComparer.Ordinal)];
        var gewijzigd = await herrekening.Besturen(context.Jaarrekeningen.Where(jaar => nummers.Contains(jaar.BevoegdGezag) || codes.Contains(jaar.SwvCode)), annulering);
        return Voortgang.Begin with { Gewijzigd = gewijzigd };
    }
}
