using System.Linq.Expressions;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Monitoring.Messaging.Inkomend;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>
/// Moves the outbox of one context to the broker while it holds the lease. A row is deleted only after its confirmation; whatever goes
/// wrong between the two costs a repeat, which the receiver's inbox stops.
/// </summary>
internal sealed class Relay<TContext>(
    IServiceScopeFactory scopes,
    IBus bus,
    RelaySignaal signaal,
    Meetpunten meetpunten,
    Parkeerplaats<TContext> parkeerplaats,
    IOptions<BerichtenOpties> opties,
    TimeProvider klok,
    ILogger<Relay<TContext>> logger) : BackgroundService
    where TContext : DbContext
{
    private static readonly TimeSpan StandElke = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BijStop = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan OnbestelbaarWacht = TimeSpan.FromSeconds(2);

    private readonly BerichtenOpties _opties = opties.Value;
    private readonly LeaseHouder _lease = new(klok, TimeSpan.FromSeconds(opties.Value.LeaseSeconden));
    private readonly Publicatie _publicatie = new(bus, opties.Value.EisOntvanger);
    private readonly Storing _storing = new(logger, klok, $"Publishing of {typeof(TContext).Name}");
    private readonly Storing _geenOntvanger = new(logger, klok, $"A queue for some events of {typeof(TContext).Name}");
    private readonly Dictionary<long, int> _pogingen = [];
    private readonly Dictionary<string, long> _onbestelbaarSinds = [];
    private long _standVan;

    public override void Dispose()
    {
        _publicatie.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var volle = await VerwerkBatch(stoppingToken);
                if (!volle && await signaal.Wacht(TimeSpan.FromMilliseconds(_opties.PeilMilliseconden), klok, stoppingToken))
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(_opties.VerzamelMilliseconden), klok, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception fout)
            {
                // Database or broker, the loop outlives both. A cancelled command that is not our stop also comes here.
                await WachtNa(_storing.Meld(fout), stoppingToken);
            }
        }

        await GeefLeaseVrij();
    }

    /// <returns>True when there may be more rows right now.</returns>
    private async Task<bool> VerwerkBatch(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        await MeetStand(context, ct);
        if (!await _lease.Neem(context, ct))
        {
            _storing.Hersteld();
            return false;
        }

        var rijen = await LeesRijen(context, ct);
        if (rijen.Count == 0)
        {
            _storing.Hersteld();
            return false;
        }

        var uitkomst = await Publiceer(rijen, ct);
        // From here on no cancellation: what is confirmed must be deleted, or a clean stop would cause repeats.
        await Verwijder(context, uitkomst.Bevestigde);
        meetpunten.Gepubliceerd(uitkomst.Bevestigde.Count);
        await ParkeerOnleesbare(uitkomst);
        OnthoudOnbestelbare(uitkomst);
        await BeoordeelMislukte(uitkomst, ct);
        return rijen.Count == _opties.RelayGrootte && uitkomst.Mislukte.Count == 0;
    }

    private async Task<List<OutboxBericht>> LeesRijen(TContext context, CancellationToken ct)
    {
        foreach (var type in _onbestelbaarSinds.Where(paar => klok.GetElapsedTime(paar.Value) > OnbestelbaarWacht).Select(paar => paar.Key).ToList())
        {
            _onbestelbaarSinds.Remove(type);
        }

        // A type without a queue must not fill the window and so stop the others.
        var overslaan = _onbestelbaarSinds.Keys.ToArray();
        var rijen = context.Set<OutboxBericht>().AsNoTracking();
        rijen = overslaan.Length == 0 ? rijen : rijen.Where(rij => !overslaan.Contains(rij.Type));
        return await rijen.OrderBy(rij => rij.Volgnummer).Take(_opties.RelayGrootte).ToListAsync(ct);
    }

    private async Task<PublicatieUitkomst> Publiceer(List<OutboxBericht> rijen, CancellationToken stoppingToken)
    {
        // On a stop, what is under way is awaited (briefly), because a confirmation that nobody hears is a repeat later.
        var hoogstens = TimeSpan.FromSeconds(_opties.BevestigingSeconden);
        var lease = _lease.Resterend;
        using var grens = new CancellationTokenSource(hoogstens < lease ? hoogstens : lease > TimeSpan.Zero ? lease : TimeSpan.Zero, klok);
        await using var bijStop = stoppingToken.Register(() => grens.CancelAfter(BijStop));
        return await _publicatie.Publiceer(rijen, () => _lease.IsGeldig && !stoppingToken.IsCancellationRequested, grens.Token);
    }

    /// <summary>
    /// Deletes exactly the given rows. A range of numbers is used only when it has no holes: a lower number may be committed after a higher one,
    /// and such a row has not been published.
    /// </summary>
    private static async Task Verwijder(TContext context, List<OutboxBericht> bevestigd)
    {
        if (bevestigd.Count == 0)
        {
            return;
        }

        var nummers = bevestigd.Select(rij => rij.Volgnummer).Order().ToArray();
        var (eerste, laatste) = (nummers[0], nummers[^1]);
        Expression<Func<OutboxBericht, bool>> dezeRijen = laatste - eerste + 1 == nummers.Length
            ? rij => rij.Volgnummer >= eerste && rij.Volgnummer <= laatste
            : rij => nummers.Contains(rij.Volgnummer);
        await context.Database.CreateExecutionStrategy().ExecuteAsync(() => context.Set<OutboxBericht>().Where(dezeRijen).ExecuteDeleteAsync());
    }

    private async Task ParkeerOnleesbare(PublicatieUitkomst uitkomst)
    {
        foreach (var (rij, fout) in uitkomst.Onleesbare)
        {
            await parkeerplaats.ParkeerOutboxRij(rij, fout, pogingen: 1);
        }
    }

    private void OnthoudOnbestelbare(PublicatieUitkomst uitkomst)
    {
        foreach (var (rij, fout) in uitkomst.Onbestelbare)
        {
            _onbestelbaarSinds[rij.Type] = klok.GetTimestamp();
            _geenOntvanger.Meld(fout);
        }

        if (_onbestelbaarSinds.Count == 0)
        {
            _geenOntvanger.Hersteld();
        }
    }

    /// <summary>
    /// A row is to blame only when the broker took another after it: then it has a limited number of tries. When nothing gets through it is an
    /// outage, and nothing is parked however long that lasts.
    /// </summary>
    private async Task BeoordeelMislukte(PublicatieUitkomst uitkomst, CancellationToken ct)
    {
        if (uitkomst.Mislukte.Count == 0)
        {
            _pogingen.Clear();
            _storing.Hersteld();
            return;
        }

        foreach (var (rij, fout) in uitkomst.Verdachte.Where(verdacht => verdacht.Fout is not OperationCanceledException))
        {
            var pogingen = _pogingen[rij.Volgnummer] = _pogingen.GetValueOrDefault(rij.Volgnummer) + 1;
            if (pogingen >= _opties.Pogingen)
            {
                _pogingen.Remove(rij.Volgnummer);
                await parkeerplaats.ParkeerOutboxRij(rij, fout, pogingen);
            }
        }

        if (uitkomst.Bevestigde.Count > 0)
        {
            // It goes forward, so this is no outage yet: a breath, and on with the rest.
            await Task.Delay(Storing.Wachttijd(poging: 1), klok, ct);
            return;
        }

        throw new InvalidOperationException($"{uitkomst.Mislukte.Count} events were not confirmed.", uitkomst.Mislukte[0].Fout);
    }

    private async Task MeetStand(TContext context, CancellationToken ct)
    {
        if (_standVan == 0 || klok.GetElapsedTime(_standVan) > StandElke)
        {
            meetpunten.Outbox(await OutboxStand.Lees(context, klok, ct));
            _standVan = klok.GetTimestamp();
        }
    }

    private async Task WachtNa(TimeSpan duur, CancellationToken ct)
    {
        try
        {
            await Task.Delay(duur, klok, ct);
        }
        catch (OperationCanceledException)
        {
            // Stopping: the loop sees it.
            logger.LogDebug("Stopped while waiting for an outage to end");
        }
    }

    private async Task GeefLeaseVrij()
    {
        try
        {
            using var grens = new CancellationTokenSource(TimeSpan.FromSeconds(5), klok);
            await using var scope = scopes.CreateAsyncScope();
            await _lease.LaatLos(scope.ServiceProvider.GetRequiredService<TContext>(), grens.Token);
        }
        catch (Exception fout)
        {
            // The lease then ends by itself.
            logger.LogDebug(fout, "The lease was not released");
        }
    }
}
