using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Redrives a parked message along the very path of a delivery, and records who did so, when, why and with what result. A failure leaves
/// it parked with the new reason.
/// </summary>
internal sealed class Heraanbieder<TContext>(
    IServiceScopeFactory scopes,
    Ontvangsttransactie<TContext> transactie,
    IEnumerable<IVerwerker<TContext>> verwerkers,
    TimeProvider klok)
    where TContext : DbContext
{
    private const string AlVerwerkt = "berichten.al-afgehandeld";

    /// <exception cref="WeigeringException">Unknown, or redriven with success before.</exception>
    public async Task<HeraanbiedUitkomst> BiedAan(Guid id, string door, string reden, CancellationToken ct)
    {
        var bericht = await Lees(id, ct);
        try
        {
            var melding = bericht.Wachtrij.Length == 0 ? await TerugInOutbox(bericht, door, reden, ct) : await PasToe(bericht, door, reden, ct);
            return new HeraanbiedUitkomst(true, melding);
        }
        catch (Exception fout) when (fout is not WeigeringException { Weigering.Code: AlVerwerkt } && !ct.IsCancellationRequested)
        {
            var melding = Parkeerplaats<TContext>.Reden(fout);
            await InEigenTransactie((context, token) => LegVast(context, id, door, reden, gelukt: false, melding, token), ct);
            return new HeraanbiedUitkomst(false, melding);
        }
    }

    private async Task<VastgelopenBericht> Lees(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var bericht = await scope.ServiceProvider.GetRequiredService<TContext>().Set<VastgelopenBericht>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id, ct)
            ?? throw new WeigeringException("berichten.onbekend", "Dit vastgelopen bericht bestaat niet.", "id", WeigeringSoort.NietGevonden);
        return bericht.Afgehandeld ? throw AlAfgehandeld() : bericht;
    }

    private async Task<string> PasToe(VastgelopenBericht bericht, string door, string reden, CancellationToken ct)
    {
        var bestemd = verwerkers
            .Where(verwerker => verwerker.Gebeurtenis.Name == bericht.Type && (bericht.Verbruiker.Length == 0 || verwerker.Naam == bericht.Verbruiker))
            .ToList();
        if (bestemd.Count == 0)
        {
            throw new InvalidOperationException($"Geen verwerking voor soort {bericht.Type}.");
        }

        // A message without an id of its own is remembered under that of its parking.
        var ontvangen = new OntvangenBericht(bericht.BerichtId ?? bericht.Id, GebeurtenisJson.Lees(bericht.Type, bericht.Inhoud), () => bericht.Inhoud);
        var melding = "";
        await transactie.Voer(
            bestemd,
            [ontvangen],
            (context, nieuw, token) => LegVast(context, bericht.Id, door, reden, gelukt: true, melding = nieuw > 0 ? "Verwerkt." : "Was al verwerkt.", token),
            () => { },
            ct);
        return melding;
    }

    private async Task<string> TerugInOutbox(VastgelopenBericht bericht, string door, string reden, CancellationToken ct)
    {
        var gebeurtenis = GebeurtenisJson.Lees(bericht.Type, bericht.Inhoud);
        const string melding = "Staat weer klaar voor verzending.";
        await InEigenTransactie(
            async (context, token) =>
            {
                context.Add(OutboxBericht.Opnieuw(gebeurtenis, bericht.BerichtId ?? bericht.Id, bericht.Inhoud, klok.GetUtcNow()));
                await LegVast(context, bericht.Id, door, reden, gelukt: true, melding, token);
            },
            ct);
        return melding;
    }

    private async Task LegVast(TContext context, Guid id, string door, string reden, bool gelukt, string uitkomst, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        // Guarded, so that of two simultaneous redrives one wins and the other rolls back.
        var geraakt = await context.Set<VastgelopenBericht>().Where(rij => rij.Id == id && !rij.Afgehandeld).ExecuteUpdateAsync(
            zet => zet
                .SetProperty(rij => rij.Afgehandeld, gelukt)
                .SetProperty(rij => rij.OpnieuwDoor, door)
                .SetProperty(rij => rij.OpnieuwOp, nu.UtcTicks)
                .SetProperty(rij => rij.OpnieuwReden, reden)
                .SetProperty(rij => rij.OpnieuwUitkomst, uitkomst)
                .SetProperty(rij => rij.Pogingen, rij => rij.Pogingen + 1)
                .SetProperty(rij => rij.Reden, rij => gelukt ? rij.Reden : uitkomst),
            ct);
        if (geraakt == 0)
        {
            throw AlAfgehandeld();
        }

        context.Add(new Heraanbieding { Id = Guid.CreateVersion7(nu), VastgelopenId = id, Door = door, Op = nu.UtcTicks, Reden = reden, Gelukt = gelukt, Uitkomst = uitkomst });
        await context.SaveChangesAsync(ct);
    }

    private async Task InEigenTransactie(Func<TContext, CancellationToken, Task> werk, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.ChangeTracker.Clear();
                await using var eigen = await context.Database.BeginTransactionAsync(token);
                await werk(context, token);
                await eigen.CommitAsync(token);
            },
            ct);
    }

    private static WeigeringException AlAfgehandeld() =>
        new(AlVerwerkt, "Dit bericht is al opnieuw aangeboden en verwerkt.", "id", WeigeringSoort.VerbodenOvergang);
}
