using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Vastleggen;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain.Risico;

namespace Monitoring.Services.Toezicht.Signalenvolgen;

/// <summary>
/// Builds the signals of the other services anew from their standen, through the projections that serve live events. What is known stays in view
/// meanwhile: the rows first forget which version they saw, so that each standing takes their place and a newer live event stays; what no
/// service told by the end is removed. A building that breaks off is finished by <see cref="Bijwerken.Bijwerker"/>.
/// </summary>
internal sealed class SignalenHerbouw(IServiceScopeFactory bereiken, StandenLezer standen, TimeProvider klok, ILogger<SignalenHerbouw> log)
{
    /// <summary>Services whose standen are read.</summary>
    public static readonly IReadOnlyList<string> Diensten = ["financien", "opp"];

    /// <summary>Standen in one transaction, for which a live event waits.</summary>
    private const int PerBeurt = 1000;

    /// <summary>Rows that forget their version in one transaction.</summary>
    private const int PerDeel = 10_000;

    /// <summary>How often a turn begins again because a live event wrote the same row.</summary>
    private const int MeestePogingen = 5;

    /// <summary>After this silence a building counts as dead and another may start.</summary>
    private static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(2);

    private readonly JaarrekeningProjectie _jaarrekeningen = new();
    private readonly FinancieelToezichtProjectie _besluiten = new();
    private readonly OppProjectie _opps = new();

    /// <exception cref="WeigeringException">
    /// <c>signalen.herbouw-loopt</c>, <c>signalen.herbouw-overgenomen</c>, and those of <see cref="StandenLezer.Lees"/>. What is known stays.
    /// </exception>
    /// <param name="door">Account that asked for it, for the log of acts; empty when the service does it by itself.</param>
    public async IAsyncEnumerable<HerbouwStap> Bouw(string door, [EnumeratorCancellation] CancellationToken annulering)
    {
        await standen.Toets(Diensten, annulering);
        var bouw = await Begin(door, annulering);
        var klaar = false;
        try
        {
            await VergeetVersies(bouw, annulering);
            var gelezen = 0L;
            foreach (var dienst in Diensten)
            {
                await foreach (var blok in standen.Lees(dienst, annulering).Chunk(PerBeurt))
                {
                    await InBeurt(bouw, context => Boek(context, blok, annulering), annulering);
                    gelezen += blok.Length;
                    yield return new HerbouwStap(dienst, gelezen, 0, Klaar: false);
                }
            }

            var vervallen = 0;
            await InBeurt(bouw, async context => vervallen = await RondAf(context, annulering), annulering);
            klaar = true;
            log.LogInformation("Signals built anew: {Gelezen} standen read, {Vervallen} rows removed", gelezen, vervallen);
            yield return new HerbouwStap("", gelezen, vervallen, Klaar: true);
        }
        finally
        {
            if (!klaar)
            {
                await GeefOp(bouw);
            }
        }
    }

    /// <summary>Takes the turn; from here on the signals count as unfinished, whatever happens.</summary>
    private async Task<int> Begin(string door, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<ToezichtContext>();
        var nu = klok.GetUtcNow();
        var bouw = await context.Signaalstanden.Select(rij => rij.Bouw).SingleAsync(annulering) + 1;
        var verloopt = (nu + Geldigheid).UtcTicks;
        await context.Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            async stop =>
            {
                context.ChangeTracker.Clear();
                if (await context.Signaalstanden.Where(rij => rij.Bouw == bouw - 1 && (rij.BouwVerlooptOp == null || rij.BouwVerlooptOp < nu.UtcTicks))
                    .ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Bouw, bouw).SetProperty(s => s.Versie, 0).SetProperty(s => s.BouwVerlooptOp, verloopt), stop) == 0)
                {
                    throw new WeigeringException("signalen.herbouw-loopt", "De signalen worden al opnieuw opgebouwd. Wacht tot dat klaar is.", soort: WeigeringSoort.VerbodenOvergang);
                }

                if (door.Length > 0)
                {
                    context.Add(Handelingsregel.Van(ToezichtHandelingen.SignalenHerbouwd, "van Financiën en OPP's", door, "", nu));
                    await context.SaveChangesAsync(stop);
                }
            },
            stop => context.Signaalstanden.AsNoTracking().AnyAsync(rij => rij.Bouw == bouw && rij.BouwVerlooptOp == verloopt, stop),
            annulering);
        return bouw;
    }

    /// <summary>OPP's in parts: there are hundreds of thousands, and a live event waits for whoever writes.</summary>
    private async Task VergeetVersies(int bouw, CancellationToken annulering)
    {
        await InBeurt(bouw, context => context.Jaarrekeningbeelden.ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Versie, 0), annulering), annulering);
        await InBeurt(bouw, context => context.FinancieelToezicht.ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Versie, 0), annulering), annulering);
        for (string? begin = "", volgend = null; begin is not null; begin = volgend)
        {
            var vanaf = begin;
            await InBeurt(
                bouw,
                async context =>
                {
                    var rest = context.Oppbeelden.Where(rij => rij.Id.CompareTo(vanaf) >= 0);
                    volgend = await rest.OrderBy(rij => rij.Id).Select(rij => rij.Id).Skip(PerDeel).FirstOrDefaultAsync(annulering);
                    var deel = volgend is { } tot ? rest.Where(rij => rij.Id.CompareTo(tot) < 0) : rest;
                    await deel.ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Versie, 0), annulering);
                },
                annulering);
        }
    }

    private async Task Boek(ToezichtContext context, IReadOnlyList<IGebeurtenis> blok, CancellationToken annulering)
    {
        await _jaarrekeningen.PasToe(context, [.. blok.OfType<JaarrekeningGewijzigd>()], annulering);
        await _besluiten.PasToe(context, [.. blok.OfType<AangepastFinancieelToezichtGewijzigd>()], annulering);
        await _opps.PasToe(context, [.. blok.OfType<OppGewijzigd>()], annulering);
        await context.SaveChangesAsync(annulering);
    }

    private static async Task<int> RondAf(ToezichtContext context, CancellationToken annulering)
    {
        var vervallen = await context.Jaarrekeningbeelden.Where(rij => rij.Versie == 0).ExecuteDeleteAsync(annulering)
            + await context.FinancieelToezicht.Where(rij => rij.Versie == 0).ExecuteDeleteAsync(annulering)
            + await context.Oppbeelden.Where(rij => rij.Versie == 0).ExecuteDeleteAsync(annulering);
        await context.Signaalstanden.ExecuteUpdateAsync(rij => rij.SetProperty(s => s.Versie, Signaalstand.Signaalregels).SetProperty(s => s.BouwVerlooptOp, (long?)null), annulering);
        return vervallen;
    }

    /// <summary>One transaction that renews the turn; refused when another building has taken over.</summary>
    private async Task InBeurt(int bouw, Func<ToezichtContext, Task> werk, CancellationToken annulering)
    {
        for (var poging = 1; ; poging++)
        {
            await using var bereik = bereiken.CreateAsyncScope();
            var context = bereik.ServiceProvider.GetRequiredService<ToezichtContext>();
            try
            {
                await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
                {
                    context.ChangeTracker.Clear();
                    await using var transactie = await context.Database.BeginTransactionAsync(annulering);
                    var verloopt = (klok.GetUtcNow() + Geldigheid).UtcTicks;
                    if (await context.Signaalstanden.Where(rij => rij.Bouw == bouw).ExecuteUpdateAsync(rij => rij.SetProperty(s => s.BouwVerlooptOp, verloopt), annulering) == 0)
                    {
                        throw new WeigeringException("signalen.herbouw-overgenomen", "Een andere herbouw heeft deze overgenomen.", soort: WeigeringSoort.Conflict);
                    }

                    await werk(context);
                    await transactie.CommitAsync(annulering);
                });
                return;
            }
            catch (DbUpdateException fout) when (fout.IsGelijktijdig() && poging < MeestePogingen)
            {
                log.LogDebug(fout, "A live event wrote a row of this turn; it begins again");
            }
        }
    }

    private async Task GeefOp(int bouw)
    {
        log.LogWarning("Building {Bouw} of the signals was broken off; what was known stays", bouw);
        await using var bereik = bereiken.CreateAsyncScope();
        await bereik.ServiceProvider.GetRequiredService<ToezichtContext>().Signaalstanden.Where(rij => rij.Bouw == bouw).ExecuteUpdateAsync(rij => rij.SetProperty(s => s.BouwVerlooptOp, (long?)null));
    }
}
