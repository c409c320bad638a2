using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Sets messages aside in the database, each in a transaction of its own. It does not give up: a message that could be neither processed
/// nor parked stays with the broker.
/// </summary>
internal sealed class Parkeerplaats<TContext>(
    IServiceScopeFactory scopes,
    DatabaseWacht<TContext> database,
    Wachtrijnaam wachtrij,
    Meetpunten meetpunten,
    TimeProvider klok,
    ILogger<Parkeerplaats<TContext>> logger)
    where TContext : DbContext
{
    public Task ParkeerBericht(OntvangenBericht bericht, string verbruiker, Exception fout, int pogingen) =>
        Parkeer(NieuweRij(bericht.BerichtId, bericht.Gebeurtenis.GetType().Name, verbruiker, bericht.Inhoud(), Reden(fout), pogingen), outboxNummer: null);

    /// <summary>For a message that never reached a projection.</summary>
    public Task ParkeerRuw(Guid? berichtId, string type, byte[] inhoud, string reden) =>
        Parkeer(NieuweRij(berichtId, type, verbruiker: "", inhoud, reden, pogingen: 1), outboxNummer: null);

    /// <summary>Moves a row out of the outbox, so that it does not block what stands behind it.</summary>
    public Task ParkeerOutboxRij(OutboxBericht rij, Exception fout, int pogingen) => Parkeer(
        new VastgelopenBericht
        {
            Id = Guid.CreateVersion7(klok.GetUtcNow()),
            BerichtId = rij.BerichtId,
            Type = rij.Type,
            Wachtrij = "",
            Verbruiker = "",
            Inhoud = rij.Inhoud,
            Reden = Kort(Reden(fout), VastgelopenBericht.MaxReden),
            Pogingen = pogingen,
            Tijdstip = klok.GetUtcNow().UtcTicks,
        },
        rij.Volgnummer);

    /// <summary>Type and message of the error and of its cause, cut to what the column holds.</summary>
    public static string Reden(Exception fout) => Kort(
        fout.InnerException is { } oorzaak ? $"{fout.GetType().Name}: {fout.Message} ({oorzaak.GetType().Name}: {oorzaak.Message})" : $"{fout.GetType().Name}: {fout.Message}",
        VastgelopenBericht.MaxReden);

    private VastgelopenBericht NieuweRij(Guid? berichtId, string type, string verbruiker, byte[] inhoud, string reden, int pogingen) => new()
    {
        Id = Guid.CreateVersion7(klok.GetUtcNow()),
        BerichtId = berichtId,
        Type = Kort(type, VastgelopenBericht.MaxType),
        Wachtrij = wachtrij.Naam,
        Verbruiker = verbruiker,
        Inhoud = inhoud,
        Reden = Kort(reden, VastgelopenBericht.MaxReden),
        Pogingen = pogingen,
        Tijdstip = klok.GetUtcNow().UtcTicks,
    };

    private async Task Parkeer(VastgelopenBericht rij, long? outboxNummer)
    {
        for (var poging = 1; ; poging++)
        {
            var begonnen = false;
            try
            {
                await Sla(rij, outboxNummer, () => begonnen = true);
                break;
            }
            catch (Exception fout)
            {
                if (!await database.WasOorzaak(fout, zeker: !begonnen))
                {
                    logger.LogError(fout, "Message {BerichtId} of type {Type} could not be parked; it is tried again", rij.BerichtId, rij.Type);
                    await Task.Delay(Storing.Wachttijd(poging), klok, database.Stoppend);
                }
            }
        }

        meetpunten.Vastgelopen(rij.Type);
        logger.LogError("Message {BerichtId} of type {Type} was parked for {Verbruiker} after {Pogingen} tries", rij.BerichtId, rij.Type, rij.Verbruiker, rij.Pogingen);
    }

    private async Task Sla(VastgelopenBericht rij, long? outboxNummer, Action begonnen)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transactie = await context.Database.BeginTransactionAsync();
            begonnen();
            // A redelivery after a crash between this commit and the acknowledgement must not park it twice.
            var bestaat = rij.BerichtId is not null && await context.Set<VastgelopenBericht>().AnyAsync(ander =>
                ander.BerichtId == rij.BerichtId && ander.Verbruiker == rij.Verbruiker && ander.Wachtrij == rij.Wachtrij && !ander.Afgehandeld);
            if (!bestaat)
            {
                context.Add(rij);
                await context.SaveChangesAsync();
            }

            if (outboxNummer is { } nummer)
            {
                await context.Set<OutboxBericht>().Where(ander => ander.Volgnummer == nummer).ExecuteDeleteAsync();
            }

            await transactie.CommitAsync();
        });
    }

    private static string Kort(string tekst, int hoogstens) => tekst.Length <= hoogstens ? tekst : tekst[..hoogstens];
}
