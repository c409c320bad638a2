using Microsoft.EntityFrameworkCore;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>
/// One relay's hold on the lease of an outbox. Taken by a guarded update, which every relational database does atomically; what is held
/// is read back. Between database visits validity is judged on the monotonic clock, a tenth of the term early.
/// </summary>
internal sealed class LeaseHouder(TimeProvider klok, TimeSpan duur)
{
    private const string Naam = "outbox";

    private readonly string _eigenaar = Guid.CreateVersion7().ToString();
    private long _genomenOp;
    private bool _inBezit;

    /// <summary>True while no other relay can hold the lease.</summary>
    public bool IsGeldig => Resterend > TimeSpan.Zero;

    /// <summary>How long it is still certain that no other relay holds the lease; negative when it is not.</summary>
    public TimeSpan Resterend => _inBezit ? (duur * 0.9) - klok.GetElapsedTime(_genomenOp) : TimeSpan.MinValue;

    private bool IsAanVerlengingToe => klok.GetElapsedTime(_genomenOp) > duur / 3;

    /// <summary>Takes or renews the lease when that is due.</summary>
    /// <returns>True when this relay holds it.</returns>
    public async Task<bool> Neem(DbContext context, CancellationToken ct)
    {
        if (IsGeldig && !IsAanVerlengingToe)
        {
            return true;
        }

        // Before the statement: the time it takes must shorten our own view of the term, never lengthen it.
        var begin = klok.GetTimestamp();
        var nu = klok.GetUtcNow().UtcTicks;
        var verloopt = nu + duur.Ticks;
        var leases = context.Set<RelayLease>();
        var geraakt = await leases
            .Where(lease => lease.Naam == Naam && (lease.Eigenaar == _eigenaar || lease.VerlooptOp < nu))
            .ExecuteUpdateAsync(
                zet => zet
                    .SetProperty(lease => lease.Eigenaar, _eigenaar)
                    .SetProperty(lease => lease.VerlooptOp, lease => lease.VerlooptOp > verloopt ? lease.VerlooptOp : verloopt),
                ct);
        if (geraakt == 0 && !await leases.AnyAsync(lease => lease.Naam == Naam, ct))
        {
            await VoegEersteToe(context, verloopt, ct);
        }

        _inBezit = await leases.AnyAsync(lease => lease.Naam == Naam && lease.Eigenaar == _eigenaar && lease.VerlooptOp >= verloopt, ct);
        _genomenOp = begin;
        return _inBezit;
    }

    /// <summary>Lets another relay take over at once. Only when nothing of ours is still on its way to the broker.</summary>
    public async Task LaatLos(DbContext context, CancellationToken ct)
    {
        if (_inBezit)
        {
            _inBezit = false;
            await context.Set<RelayLease>()
                .Where(lease => lease.Naam == Naam && lease.Eigenaar == _eigenaar)
                .ExecuteUpdateAsync(zet => zet.SetProperty(lease => lease.VerlooptOp, 0L), ct);
        }
    }

    private async Task VoegEersteToe(DbContext context, long verloopt, CancellationToken ct)
    {
        context.Add(new RelayLease { Naam = Naam, Eigenaar = _eigenaar, VerlooptOp = verloopt });
        try
        {
            await context.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (!ct.IsCancellationRequested)
        {
            // Another relay inserted the row first; reading back shows that it is not ours.
            context.ChangeTracker.Clear();
        }
    }
}
