using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>By how much each counter moves.</summary>
internal sealed class Tellerverschillen
{
    /// <summary>Counters in one part of a rebuild: a live event waits for it.</summary>
    private const int PerDeel = 10_000;

    private readonly Dictionary<(int Generatie, Cel Cel), long> _verschillen = [];

    private IEnumerable<Teller> Stappen => _verschillen.Where(verschil => verschil.Value != 0).Select(verschil =>
    {
        var stap = Teller.Van(verschil.Key.Generatie, verschil.Key.Cel);
        stap.Aantal = verschil.Value;
        return stap;
    });

    public void Tel(IFeit feit, int teken)
    {
        foreach (var telling in feit.Cellen())
        {
            Tel(feit.Generatie, telling.Cel, telling.Aantal * teken);
        }
    }

    public void Tel(int generatie, Cel cel, long verschil)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_verschillen, (generatie, cel), out _) += verschil;
    }

    public void Neem(Tellerverschillen ander)
    {
        foreach (var ((generatie, cel), verschil) in ander._verschillen)
        {
            Tel(generatie, cel, verschil);
        }
    }

    /// <summary>
    /// The same in parts. A counter is in one of them, so the schools that it makes come or go may be counted with
    /// its part.
    /// </summary>
    public IEnumerable<Tellerverschillen> InDelen()
    {
        // In the order of the key: a part touches one stretch of the index.
        foreach (var stuk in _verschillen.Where(verschil => verschil.Value != 0).OrderBy(verschil => verschil.Key.Cel.Sleutel, StringComparer.Ordinal).Chunk(PerDeel))
        {
            var deel = new Tellerverschillen();
            foreach (var ((generatie, cel), verschil) in stuk)
            {
                deel.Tel(generatie, cel, verschil);
            }

            yield return deel;
        }
    }

    /// <summary>Moves the counters, and with them those that count which counters there are (<see cref="Schooltelling"/>). Takes effect at once.</summary>
    public async Task Schrijf(LandelijkContext context, CancellationToken annulering)
    {
        var bewogen = Stappen.ToList();
        bewogen.AddRange(await Scholen(context, bewogen, annulering));

        // In the order of the key, neighbours lie on one page of the index.
        bewogen.Sort((een, ander) => string.CompareOrdinal(een.Sleutel, ander.Sleutel));
        await Rijenschrift.TelBij(context, bewogen, annulering);
        foreach (var generatie in bewogen.Where(stap => stap.Aantal < 0).Select(stap => stap.Generatie).Distinct())
        {
            await Ruim(context, generatie, annulering);
        }
    }

    /// <summary>A counter that comes to zero goes.</summary>
    public static Task Ruim(LandelijkContext context, int generatie, CancellationToken annulering) =>
        context.Tellers.Where(teller => teller.Generatie == generatie && teller.Aantal == 0).ExecuteDeleteAsync(annulering);

    /// <returns>By how much the counters of schools move: a school comes with its first and goes with its last.</returns>
    private static async Task<IEnumerable<Teller>> Scholen(LandelijkContext context, IReadOnlyList<Teller> bewogen, CancellationToken annulering)
    {
        var perSchool = bewogen.Where(stap => Schooltelling.Van(stap.Cel) is not null).ToList();
        if (perSchool.Count == 0)
        {
            return [];
        }

        var generaties = perSchool.Select(stap => stap.Generatie).Distinct().ToArray();
        var sleutels = perSchool.Select(stap => stap.Sleutel).Distinct().ToArray();
        var nu = await context.Tellers.AsNoTracking()
            .Where(teller => generaties.Contains(teller.Generatie) && EF.Parameter(sleutels).Contains(teller.Sleutel))
            .Select(teller => new { teller.Generatie, teller.Sleutel, teller.Aantal })
            .ToDictionaryAsync(teller => (teller.Generatie, teller.Sleutel), teller => teller.Aantal, annulering);
        var verschillen = new Tellerverschillen();
        foreach (var stap in perSchool)
        {
            var was = nu.GetValueOrDefault((stap.Generatie, stap.Sleutel));
            verschillen.Tel(stap.Generatie, Schooltelling.Van(stap.Cel)!.Value, Math.Sign(was + stap.Aantal) - Math.Sign(was));
        }

        return verschillen.Stappen;
    }
}
