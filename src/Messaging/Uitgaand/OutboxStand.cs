using Microsoft.EntityFrameworkCore;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>How many events wait for publication, and since when.</summary>
internal sealed record OutboxStand(long Wachtend, TimeSpan Oudste)
{
    public static async Task<OutboxStand> Lees(DbContext context, TimeProvider klok, CancellationToken ct)
    {
        var outbox = context.Set<OutboxBericht>();
        var wachtend = await outbox.LongCountAsync(ct);
        var oudste = await outbox.OrderBy(rij => rij.Volgnummer).Select(rij => (long?)rij.Aangemaakt).FirstOrDefaultAsync(ct);
        var nu = klok.GetUtcNow().UtcTicks;
        return new OutboxStand(wachtend, TimeSpan.FromTicks(oudste is { } sinds && sinds < nu ? nu - sinds : 0));
    }
}
