using System.Net.Mail;
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
    private const int MeestePogingen = 12;

    private static readonly TimeSpan Beurt = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Bewaartijd = TimeSpan.FromDays(90);

    /// <summary>After each failure: 1, 2, 4, ... minutes, at most eight hours.</summary>
    internal static TimeSpan Wachttijd(int pogingen) => TimeSpan.FromMinutes(Math.Min(480, Math.Pow(2, pogingen - 1)));

    /// <returns>Number of messages that arrived.</returns>
    public async Task<int> Bezorg(CancellationToken annulering)
    {
        await using var bereik = bereiken.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<LandelijkContext>();
        var nu = klok.GetUtcNow().UtcTicks;
        var grens = nu - Bewaartijd.Ticks;
        await context.Meldingen.Where(melding => melding.Klaar && melding.Tijdstip < grens).ExecuteDeleteAsync(annulering);
        var wachtend = await context.Meldingen.AsNoTracking().Where(melding => !melding.Klaar && melding.VolgendeOp <= nu).OrderBy(melding => melding.VolgendeOp).Take(PerKeer).ToListAsync(annulering);
        var aangekomen = 0;
        foreach (var melding in wachtend)
        {
            // Whoever moves the moment has the turn; another replica finds it moved.
            var tot = klok.GetUtcNow().Add(Beurt).UtcTicks;
            if (await context.Meldingen.Where(rij => rij.Id == melding.Id && !rij.Klaar && rij.VolgendeOp == melding.VolgendeOp).ExecuteUpdateAsync(rij => rij.SetProperty(m => m.VolgendeOp, tot), annulering) == 1)
            {
                aangekomen += await Bezorg(context, melding, annulering) ? 1 : 0;
            }
        }

        return aangekomen;
    }

    private async Task<bool> Bezorg(LandelijkContext context, Melding melding, CancellationToken annulering)
    {
        if (await context.Abonnementen.AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == melding.AbonnementId, annulering) is not { } abonnement)
        {
            return false;
        }

        var fout = await Probeer(abonnement, melding, annulering);
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

        return fout.Length == 0;
    }

    /// <returns>Empty when it arrived, otherwise why not, in Dutch and without the address.</returns>
    private async Task<string> Probeer(Abonnement abonnement, Melding melding, CancellationToken annulering)
    {
        try
        {
            if (abonnement.Soort == Abonnementsoort.Webhook)
            {
                return await webhooks.Stuur(abonnement, melding, annulering);
            }

            await post.Stuur(abonnement, melding, annulering);
            return "";
        }
        catch (SmtpFailedRecipientException fout)
        {
            log.LogDebug("Message {Melding} was refused with {Status}", melding.Id, fout.StatusCode);
            return "De mailserver neemt dit adres niet aan.";
        }
        catch (Exception fout) when (fout is HttpRequestException or SmtpException or IOException || (fout is OperationCanceledException && !annulering.IsCancellationRequested))
        {
            // Not the error itself: that may name the address.
            log.LogDebug("Message {Melding} failed with {Fout}", melding.Id, fout.GetType().Name);
            return abonnement.Soort == Abonnementsoort.Webhook ? "Het adres was niet te bereiken." : "De e-mail kon niet worden verstuurd.";
        }
    }
}
