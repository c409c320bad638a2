using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>
/// Gives every changed root its next version and writes its event to the outbox, inside the same SaveChanges. After the commit it wakes
/// the relay of that context. One instance serves all contexts: two would write every event twice.
/// </summary>
internal sealed class OutboxInterceptor(TimeProvider klok, IEnumerable<RelaySignaal> signalen) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly RelaySignaal[] _signalen = [.. signalen];
    private readonly ConditionalWeakTable<DbContext, object> _nogTeWekken = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        SchrijfOutbox(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        SchrijfOutbox(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        WekBuitenTransactie(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        WekBuitenTransactie(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Wek(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wek(eventData.Context);
        return Task.CompletedTask;
    }

    private void SchrijfOutbox(DbContext? context)
    {
        if (context is null)
        {
            return;
        }

        var tracker = context.ChangeTracker;
        var zoektZelf = tracker.AutoDetectChangesEnabled;
        if (zoektZelf)
        {
            tracker.DetectChanges();
        }

        // Found once, above: each Entries() and Add() below would search again.
        tracker.AutoDetectChangesEnabled = false;
        try
        {
            VergeetMislukteOpslag(context);
            AggregaatGrens.MarkeerWortelsVanKinderen(context);
            foreach (var wortel in tracker.Entries<AggregaatRoot>().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)).ToList())
            {
                SchrijfRij(context, wortel);
            }
        }
        finally
        {
            tracker.AutoDetectChangesEnabled = zoektZelf;
        }
    }

    /// <summary>A failed SaveChanges leaves its outbox rows in the tracker; the retry writes them anew.</summary>
    private static void VergeetMislukteOpslag(DbContext context)
    {
        foreach (var rij in context.ChangeTracker.Entries<OutboxBericht>().Where(entry => entry.State == EntityState.Added && !entry.Entity.Heraangeboden).ToList())
        {
            rij.State = EntityState.Detached;
        }
    }

    private void SchrijfRij(DbContext context, EntityEntry<AggregaatRoot> wortel)
    {
        if (wortel.State == EntityState.Deleted)
        {
            throw new InvalidOperationException($"{wortel.Metadata.ShortName()} is an aggregate and cannot be deleted: receivers would keep its last state. Give it a closing state instead.");
        }

        EisModel(context, wortel);
        var versie = wortel.Property(root => root.Versie);
        // From the original value, not from the present one: saving again after a failure must give the same number.
        versie.CurrentValue = wortel.State == EntityState.Added ? 1 : versie.OriginalValue + 1;

        var tijdstip = klok.GetUtcNow();
        if (wortel.Entity is IOnthoudtMoment)
        {
            wortel.Property(nameof(IOnthoudtMoment.GewijzigdOp)).CurrentValue = tijdstip.UtcTicks;
        }

        if (wortel.Entity.NaarGebeurtenis(tijdstip) is not { } gebeurtenis)
        {
            return;
        }

        context.Add(OutboxBericht.Van(gebeurtenis, Guid.CreateVersion7(tijdstip), tijdstip, Activity.Current?.Id));
        _nogTeWekken.AddOrUpdate(context, this);
    }

    private static void EisModel(DbContext context, EntityEntry<AggregaatRoot> wortel)
    {
        if (context.Model.FindEntityType(typeof(OutboxBericht)) is null || !wortel.Property(root => root.Versie).Metadata.IsConcurrencyToken)
        {
            throw new InvalidOperationException($"{context.GetType().Name} saves aggregates without an outbox: call VoegBerichtenToe at the end of OnModelCreating.");
        }
    }

    private void WekBuitenTransactie(DbContext? context)
    {
        if (context?.Database.CurrentTransaction is null)
        {
            Wek(context);
        }
    }

    private void Wek(DbContext? context)
    {
        if (context is null || !_nogTeWekken.Remove(context))
        {
            return;
        }

        foreach (var signaal in _signalen)
        {
            if (signaal.IsVoor(context))
            {
                signaal.Wek();
            }
        }
    }
}
