using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Projecties;

/// <summary>By how much each counter moves.</summary>
internal sealed class Tellerverschillen
{
    /// <summary>Counters in one statement: those of a whole rebuild would be one text of many megabytes.</summary>
    private const int PerOpdracht = 10_000;

    private readonly Dictionary<(int Generatie, Cel Cel), long> _verschillen = [];

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
    /// The same in parts of one statement each. A counter is in one of them, so the schools that it makes come or go may be counted with
    /// its part.
    /// </summary>
    public IEnumerable<Tellerverschillen> InDelen()
    {
        // In the order of the key: a part touches one stretch of the index.
        foreach (var stuk in _verschillen.Where(verschil => verschil.Value != 0).OrderBy(verschil => verschil.Key.Cel.Sleutel, StringComparer.Ordinal).Chunk(PerOpdracht))
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
        var bewogen = _verschillen.Where(verschil => verschil.Value != 0).Select(verschil => Stap(verschil.Key.Generatie, verschil.Key.Cel, verschil.Value)).ToList();
        bewogen.AddRange(await Scholen(context, annulering));
        if (bewogen.Count == 0)
        {
            return;
        }

        // In the order of the key, neighbours lie on one page of the index.
        bewogen.Sort((een, ander) => string.CompareOrdinal(een.Sleutel, ander.Sleutel));
        foreach (var deel in bewogen.Chunk(PerOpdracht))
        {
            await Rijenschrift.TelBij(context, deel, annulering);
        }

        foreach (var gedaald in bewogen.Where(stap => stap.Aantal < 0).GroupBy(stap => stap.Generatie, stap => stap.Sleutel))
        {
            // A counter that comes to zero goes.
            var sleutels = gedaald.ToArray();
            await context.Tellers.Where(teller => teller.Generatie == gedaald.Key && EF.Parameter(sleutels).Contains(teller.Sleutel) && teller.Aantal == 0).ExecuteDeleteAsync(annulering);
        }
    }

    /// <returns>By how much the counters of schools move: a school comes with its first and goes with its last.</returns>
    private async Task<IEnumerable<Teller>> Scholen(LandelijkContext context, CancellationToken annulering)
    {
        var perSchool = _verschillen.Where(verschil => verschil.Value != 0 && Schooltelling.Van(verschil.Key.Cel) is not null)
            .Select(verschil => (verschil.Key.Generatie, verschil.Key.Cel, verschil.Key.Cel.Sleutel, Verschil: verschil.Value)).ToList();
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
        return perSchool
            .Select(stap => (stap.Generatie, stap.Cel, Was: nu.GetValueOrDefault((stap.Generatie, stap.Sleutel)), stap.Verschil))
            .GroupBy(stap => (stap.Generatie, Cel: Schooltelling.Van(stap.Cel)!.Value), stap => Math.Sign(stap.Was + stap.Verschil) - Math.Sign(stap.Was))
            .Select(school => Stap(school.Key.Generatie, school.Key.Cel, school.Sum()))
            .Where(stap => stap.Aantal != 0);
    }

    private static Teller Stap(int generatie, Cel cel, long verschil)
    {
        var stap = Teller.Van(generatie, cel);
        stap.Aantal = verschil;
        return stap;
    }
}
