using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Monitoring.Messaging.Inkomend;

/// <summary>The one path by which events take effect: inbox check, projection, inbox rows and whatever belongs to them, in one transaction.</summary>
internal sealed class Ontvangsttransactie<TContext>(IServiceScopeFactory scopes, Meetpunten meetpunten, TimeProvider klok)
    where TContext : DbContext
{
    /// <param name="naspel">More rows for the same transaction, for example the audit of a redrive.</param>
    /// <param name="begonnen">Called once the transaction is open: a failure before that is the database's, not the message's.</param>
    /// <returns>Number of messages applied now, the others were processed before.</returns>
    public async Task<int> Voer(
        IReadOnlyList<IVerwerker<TContext>> verwerkers,
        IReadOnlyList<OntvangenBericht> berichten,
        Func<TContext, int, CancellationToken, Task>? naspel,
        Action begonnen,
        CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        var tellingen = await context.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                context.ChangeTracker.Clear();
                var uitgevoerd = new List<(string Verbruiker, int Nieuw)>();
                await using var transactie = await context.Database.BeginTransactionAsync(token);
                begonnen();
                foreach (var verwerker in verwerkers)
                {
                    uitgevoerd.Add((verwerker.Naam, await PasNieuweToe(scope.ServiceProvider, context, verwerker, berichten, token)));
                }

                if (naspel is not null)
                {
                    await naspel(context, uitgevoerd.Sum(regel => regel.Nieuw), token);
                }

                await transactie.CommitAsync(token);
                return uitgevoerd;
            },
            ct);
        foreach (var (verbruiker, nieuw) in tellingen)
        {
            meetpunten.Toegepast(verbruiker, nieuw, berichten.Count - nieuw);
        }

        return tellingen.Sum(regel => regel.Nieuw);
    }

    private async Task<int> PasNieuweToe(IServiceProvider scope, TContext context, IVerwerker<TContext> verwerker, IReadOnlyList<OntvangenBericht> berichten, CancellationToken ct)
    {
        var inbox = context.Set<InboxBericht>();
        var ids = berichten.Select(bericht => bericht.BerichtId).ToArray();
        var naam = verwerker.Naam;
        var bekend = await inbox.Where(rij => rij.Verbruiker == naam && ids.Contains(rij.BerichtId)).Select(rij => rij.BerichtId).ToListAsync(ct);
        var gezien = bekend.ToHashSet();
        // Add refuses the second of two equal ids inside the batch as well.
        var nieuwe = berichten.Where(bericht => gezien.Add(bericht.BerichtId)).ToList();
        if (nieuwe.Count == 0)
        {
            return 0;
        }

        if (nieuwe.Find(bericht => string.IsNullOrEmpty(bericht.Gebeurtenis.AggregaatId) || bericht.Gebeurtenis.Versie < 1) is { } onvolledig)
        {
            // JSON without these fields is still valid JSON: an empty object would otherwise reach the projection.
            throw new InvalidDataException($"Message {onvolledig.BerichtId} names no aggregate or no version.");
        }

        await verwerker.PasToe(scope, context, [.. nieuwe.Select(bericht => bericht.Gebeurtenis)], ct);
        await context.SaveChangesAsync(ct);
        await Inboxrijen.VoegToe(context, naam, nieuwe.Select(bericht => bericht.BerichtId), klok.GetUtcNow().UtcTicks, ct);
        return nieuwe.Count;
    }
}
