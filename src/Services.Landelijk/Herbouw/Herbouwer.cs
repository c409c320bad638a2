using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Vastleggen;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Herbouw;

/// <summary>
/// Builds a new generation of facts and counters from the three services while the old one is served. Live events are applied to both, so
/// nothing is missed between reading a service and switching. The switch is one transaction; a rebuild that fails or is broken off
/// leaves the old generation as it is.
/// </summary>
internal sealed class Herbouwer(IServiceScopeFactory bereiken, StandenLezer standen, TimeProvider klok, ILogger<Herbouwer> log)
{
    /// <summary>After this silence a construction counts as dead and another may start.</summary>
    private static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(2);

    /// <summary>Facts in one transaction: a live event waits for one of them.</summary>
    private const int PerBeurt = 5000;

    /// <exception cref="WeigeringException">
    /// <c>landelijk.herbouw-loopt</c>: one is running already; <c>standen.dienst-onbereikbaar</c>: a service does not answer.
    /// </exception>
    /// <param name="door">Account that asked for it, for the log of acts; empty when the service does it by itself.</param>
    public async IAsyncEnumerable<HerbouwStap> Bouw(string door, [EnumeratorCancellation] CancellationToken annulering)
    {
        // A service that does not answer is found before anything is begun, written and cleared again.
        await standen.Toets(Feitsoorten.Diensten, annulering);
        var generatie = await Begin(door, annulering);
        var klaar = false;
        try
        {
            await RuimOp(annulering);
            var feiten = 0L;
            foreach (var dienst in Feitsoorten.Diensten)
            {
                var gevolgen = new Gevolgen();
                await foreach (var blok in standen.Lees(dienst, annulering).Where(Feitsoorten.Bewaart).Chunk(PerBeurt).Vooruit(annulering))
                {
                    gevolgen.Neem(await Schrijf(generatie, blok, annulering));
                    feiten += blok.Length;
                    yield return new HerbouwStap(dienst, feiten, 0, false);
                }

                await Verwerk(generatie, gevolgen, annulering);
            }

            var tellers = await Wissel(generatie, annulering);
            klaar = true;
            log.LogInformation("Generation {Generatie} is served: {Feiten} facts, {Tellers} counters", generatie, feiten, tellers);
            await RuimOp(annulering);
            yield return new HerbouwStap("", feiten, tellers, true);
        }
        finally
        {
            if (!klaar)
            {
                await GeefOp(generatie);
            }
        }
    }

    private async Task<int> Begin(string door, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var nu = klok.GetUtcNow();
        var stand = await context.Generatiestanden.AsNoTracking().SingleAsync(annulering);
        var nummer = stand.Hoogste + 1;
        var verloopt = (nu + Geldigheid).UtcTicks;
        await context.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            async stop =>
            {
                context.ChangeTracker.Clear();
                if (await context.Generatiestanden
                    .Where(rij => rij.Hoogste == stand.Hoogste && (rij.Nieuw == null || rij.BouwVerlooptOp < nu.UtcTicks))
                    .ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Nieuw, nummer).SetProperty(s => s.Hoogste, nummer).SetProperty(s => s.BouwVerlooptOp, verloopt), stop) == 0)
                {
                    throw new WeigeringException("landelijk.herbouw-loopt", "Er loopt al een herbouw. Wacht tot die klaar is.", soort: WeigeringSoort.VerbodenOvergang);
                }

                if (door.Length > 0)
                {
                    context.Add(Handelingsregel.Van(LandelijkHandelingen.CijfersHerbouwd, "cijfers", door, "", nu));
                    await context.SaveChangesAsync(stop);
                }
            },
            stop => context.Generatiestanden.AsNoTracking().AnyAsync(rij => rij.Nieuw == nummer && rij.BouwVerlooptOp == verloopt, stop),
            annulering);
        return nummer;
    }

    private async Task<Gevolgen> Schrijf(int generatie, IReadOnlyList<IGebeurtenis> blok, CancellationToken annulering)
    {
        var gevolgen = new Gevolgen();
        await InBeurt(generatie, async context =>
        {
            gevolgen = new Gevolgen();
            foreach (var groep in blok.GroupBy(Feitsoorten.Van))
            {
                gevolgen.Neem(await groep.Key.Schrijf(context, groep, [generatie], annulering));
            }

            await context.SaveChangesAsync(annulering);
        }, annulering);
        return gevolgen;
    }

    /// <summary>Moves each counter once, by what all facts of a service add to it: writing it with every batch took half of the time. In parts: a live event waits for one of them.</summary>
    private async Task Verwerk(int generatie, Gevolgen gevolgen, CancellationToken annulering)
    {
        foreach (var deel in gevolgen.InDelen())
        {
            await InBeurt(generatie, async context =>
            {
                await deel.Verwerk(context, annulering);
                await context.SaveChangesAsync(annulering);
            }, annulering);
        }

        // A live event about a fact that was read already took away what is added only now: such a counter was below zero, and may be zero.
        await InBeurt(generatie, context => Tellerverschillen.Ruim(context, generatie, annulering), annulering);
    }

    private async Task<long> Wissel(int generatie, CancellationToken annulering)
    {
        var tellers = 0L;
        await InBeurt(generatie, async context =>
        {
            tellers = await context.Tellers.LongCountAsync(teller => teller.Generatie == generatie, annulering);
            await context.Generatiestanden.ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Actief, generatie).SetProperty(s => s.Telversie, Generatiestand.Telregels).SetProperty(s => s.Nieuw, (int?)null), annulering);
        }, annulering);
        return tellers;
    }

    /// <summary>
    /// One write transaction that holds the turn and renews the lease; refused when another construction has taken over. Work of which only
    /// the answer to the commit was lost is not done again: counters would move twice. The moment of the lease tells whether it is there,
    /// because nobody else writes it while this construction lives.
    /// </summary>
    private async Task InBeurt(int generatie, Func<LandelijkContext, Task> werk, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var vorige = await context.Generatiestanden.AsNoTracking().Select(rij => rij.BouwVerlooptOp).SingleAsync(annulering);
        var verloopt = Math.Max((klok.GetUtcNow() + Geldigheid).UtcTicks, vorige + 1);
        await context.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            async stop =>
            {
                context.ChangeTracker.Clear();
                var eigen = await context.Generatiestanden.Where(rij => rij.Nieuw == generatie)
                    .ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Schrijfbeurt, s => s.Schrijfbeurt + 1).SetProperty(s => s.BouwVerlooptOp, verloopt), stop);
                if (eigen == 0)
                {
                    throw new WeigeringException("landelijk.herbouw-overgenomen", "Een andere herbouw heeft deze overgenomen.", soort: WeigeringSoort.Conflict);
                }

                await werk(context);
            },
            stop => context.Generatiestanden.AsNoTracking().AnyAsync(rij => (rij.Nieuw == generatie || rij.Actief == generatie) && rij.BouwVerlooptOp == verloopt, stop),
            annulering);
    }

    /// <summary>Removes what no longer belongs to a living generation, in small steps.</summary>
    private async Task RuimOp(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var stand = await context.Generatiestanden.AsNoTracking().SingleAsync(annulering);
        // A construction that took a number after this read has a higher one than any here.
        var levend = stand.Nieuw is { } nieuw ? new[] { stand.Actief, nieuw } : [stand.Actief];
        foreach (var soort in Feitsoorten.Alle)
        {
            while (await soort.WisDeel(context, stand.Hoogste, levend, annulering))
            {
                annulering.ThrowIfCancellationRequested();
            }
        }

        await context.Tellers.Where(teller => teller.Generatie <= stand.Hoogste && !levend.Contains(teller.Generatie)).ExecuteDeleteAsync(annulering);
        await context.Kengetalverdelingen.Where(rij => rij.Generatie <= stand.Hoogste && !levend.Contains(rij.Generatie)).ExecuteDeleteAsync(annulering);
        await context.Wijzigingen.Where(wijziging => wijziging.Generatie <= stand.Hoogste && !levend.Contains(wijziging.Generatie)).ExecuteDeleteAsync(annulering);
    }

    private async Task GeefOp(int generatie)
    {
        log.LogWarning("Construction of generation {Generatie} was broken off; the old one stays", generatie);
        await using (var bereik = bereiken.CreateAsyncScope())
        {
            var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
            await context.Generatiestanden.Where(rij => rij.Nieuw == generatie).ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Nieuw, (int?)null));
        }

        await RuimOp(CancellationToken.None);
    }
}
