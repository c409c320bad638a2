using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Meldingen;

/// <summary>
/// Brings messages to their subscriptions. A failure is tried again after a longer and longer wait, and given up after a day. A message
/// may arrive twice (a crash between sending and noting it); its id is the same then.
/// </summary>
internal sealed class Meldingbezorger(IServiceScopeFactory bereiken, Post post, Webhooks webhooks, TimeProvider klok, ILogger<Meldingbezorger> log)
{
    private const int PerKeer = 50;
    private const int AdressenTegelijk = 16;
    private const int MeestePogingen = 12;

    private static readonly TimeSpan Beurt = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan PerAdres = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(90);

    private static readonly Dictionary<Postfout, string> Postteksten = new()
    {
        [Postfout.ServerWeg] = "De e-mail kon niet worden verstuurd.",
        [Postfout.Geweigerd] = "De mailserver neemt de e-mail niet aan.",
        [Postfout.AdresNuNiet] = "De mailserver neemt de e-mail nu niet aan.",
        [Postfout.AdresGeweigerd] = "De mailserver neemt dit adres niet aan.",
    };

    /// <summary>After each failure: 1, 2, 4, ... minutes, at most eight hours.</summary>
    internal static TimeSpan Wachttijd(int pogingen) => TimeSpan.FromMinutes(Math.Min(480, Math.Pow(2, pogingen - 1)));

    /// <summary>Throws away what was delivered long ago.</summary>
    public async Task<int> RuimOp(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var grens = klok.GetUtcNow().UtcTicks - Bewaartijd.Ticks;
        return await context.Meldingen.Where(melding => melding.Klaar && melding.Tijdstip < grens).ExecuteDeleteAsync(annulering);
    }

    /// <summary>One turn: addresses at the same time, the messages of one after each other. All e-mail has one address: that of the mail server.</summary>
    /// <returns>Number of messages that arrived.</returns>
    public async Task<int> Bezorg(string soort, CancellationToken annulering)
    {
        var aangekomen = 0;
        var perAdres = (await Wachtend(soort, annulering)).GroupBy(paar => soort == Abonnementsoort.Webhook ? paar.Abonnement.Adres : "");
        await Parallel.ForEachAsync(perAdres, new ParallelOptions { MaxDegreeOfParallelism = AdressenTegelijk, CancellationToken = annulering }, async (adres, stop) =>
            Interlocked.Add(ref aangekomen, await BezorgBij([.. adres], stop)));
        return aangekomen;
    }

    private async Task<List<Zending>> Wachtend(string soort, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var nu = klok.GetUtcNow().UtcTicks;
        return await (
            from melding in context.Meldingen.AsNoTracking()
            join abonnement in context.Abonnementen.AsNoTracking() on melding.AbonnementId equals abonnement.Id
            where abonnement.Soort == soort && !melding.Klaar && melding.VolgendeOp <= nu
            orderby melding.VolgendeOp
            select new Zending(melding, abonnement)).Take(PerKeer).ToListAsync(annulering);
    }

    /// <summary>What goes wrong at one address, a database that is busy for one, is no reason to leave the others where they are.</summary>
    private async Task<int> BezorgBij(IReadOnlyList<Zending> zendingen, CancellationToken annulering)
    {
        try
        {
            return await BezorgAlles(zendingen, annulering);
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            log.LogWarning(fout, "Messages of one address wait for the next turn");
            return 0;
        }
    }

    /// <summary>
    /// Stops at the first that finds nobody there, and after a while at one that takes its time: waiting for the same receiver again and again would hold up
    /// the next turn.
    /// </summary>
    private async Task<int> BezorgAlles(IReadOnlyList<Zending> zendingen, CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var (aangekomen, begin) = (0, klok.GetTimestamp());
        foreach (var (melding, abonnement) in zendingen)
        {
            if (klok.GetElapsedTime(begin) > PerAdres)
            {
                break;
            }

            // Whoever moves the moment has the turn; another replica finds it moved.
            var tot = klok.GetUtcNow().Add(Beurt).UtcTicks;
            if (await context.Meldingen.Where(rij => rij.Id == melding.Id && !rij.Klaar && rij.VolgendeOp == melding.VolgendeOp).ExecuteUpdateAsync(rij => rij.SetProperty(m => m.VolgendeOp, tot), annulering) == 0)
            {
                continue;
            }

            var afloop = await Bezorg(context, abonnement, melding, annulering);
            aangekomen += afloop.Fout.Length == 0 ? 1 : 0;
            if (afloop.NiemandDaar)
            {
                await StelUit(context, zendingen, annulering);
                break;
            }
        }

        return aangekomen;
    }

    private async Task<Afloop> Bezorg(LandelijkContext context, Abonnement abonnement, Melding melding, CancellationToken annulering)
    {
        var afloop = await Probeer(abonnement, melding, annulering);
        var fout = afloop.Fout;
        var (pogingen, nu) = (melding.Pogingen + 1, klok.GetUtcNow());
        var klaar = fout.Length == 0 || pogingen >= MeestePogingen;
        var volgende = nu.Add(Wachttijd(pogingen)).UtcTicks;
        await context.Meldingen.Where(rij => rij.Id == melding.Id).ExecuteUpdateAsync(rij => rij.SetProperty(m => m.Pogingen, pogingen).SetProperty(m => m.Klaar, klaar).SetProperty(m => m.VolgendeOp, volgende), annulering);
        var verzonden = fout.Length == 0 ? nu.UtcTicks : abonnement.LaatstVerzondenOp;
        await context.Abonnementen.Where(rij => rij.Id == abonnement.Id).ExecuteUpdateAsync(rij => rij.SetProperty(a => a.LaatsteFout, fout).SetProperty(a => a.LaatstVerzondenOp, verzonden), annulering);
        if (fout.Length > 0)
        {
            log.LogWarning("Message {Melding} of kind {Soort} did not arrive, try {Poging}{Slot}", melding.Id, abonnement.Soort, pogingen, klaar ? ", given up" : "");
        }

        return afloop;
    }

    /// <summary>What still waits for a webhook where nobody is, waits a while: otherwise it would be first in the queue of the next turn, before those of others.</summary>
    private async Task StelUit(LandelijkContext context, IReadOnlyList<Zending> zendingen, CancellationToken annulering)
    {
        var nu = klok.GetUtcNow();
        var straks = nu.Add(Wachttijd(1)).UtcTicks;
        var wachtend = zendingen.Where(zending => zending.Abonnement.Soort == Abonnementsoort.Webhook).Select(zending => zending.Melding.Id).ToArray();
        await context.Meldingen.Where(rij => wachtend.Contains(rij.Id) && !rij.Klaar && rij.VolgendeOp <= nu.UtcTicks).ExecuteUpdateAsync(rij => rij.SetProperty(m => m.VolgendeOp, straks), annulering);
    }

    private async Task<Afloop> Probeer(Abonnement abonnement, Melding melding, CancellationToken annulering)
    {
        try
        {
            if (abonnement.Soort == Abonnementsoort.Webhook)
            {
                return new Afloop(await webhooks.Stuur(abonnement, melding, annulering));
            }

            await post.Stuur(abonnement, melding, annulering);
            return new Afloop("");
        }
        catch (PostException fout)
        {
            log.LogDebug("Message {Melding} was not taken: {Fout}", melding.Id, fout.Fout);
            return new Afloop(Postteksten[fout.Fout], NiemandDaar: fout.Fout == Postfout.ServerWeg);
        }
        catch (Exception fout) when (fout is HttpRequestException or IOException || (fout is OperationCanceledException && !annulering.IsCancellationRequested))
        {
            // Not the error itself: that may name the address.
            log.LogDebug("Message {Melding} failed with {Fout}", melding.Id, fout.GetType().Name);
            return new Afloop("Het adres was niet te bereiken.", NiemandDaar: true);
        }
    }

    /// <param name="Fout">Empty when it arrived, otherwise why not, in Dutch and without the address.</param>
    /// <param name="NiemandDaar">The receiver or the mail server does not answer, and will not for the next message either.</param>
    private readonly record struct Afloop(string Fout, bool NiemandDaar = false);

    private sealed record Zending(Melding Melding, Abonnement Abonnement);
}
