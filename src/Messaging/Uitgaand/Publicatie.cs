using System.Diagnostics;
using MassTransit;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>
/// Publishes a batch of outbox rows with confirmation: aggregates beside each other, the rows of one aggregate strictly one after the other.
/// </summary>
internal sealed class Publicatie(IBus bus, bool eisOntvanger) : IDisposable
{
    // Below the 128 frames that the client keeps for a connection, with room for acknowledgements: see Bevestigingspoort.
    private const int Tegelijk = 48;

    private readonly SemaphoreSlim _plaatsen = new(Tegelijk);

    /// <summary>Publishes until done, until <paramref name="magDoor"/> says no, or until the token stops it.</summary>
    public async Task<PublicatieUitkomst> Publiceer(IReadOnlyList<OutboxBericht> rijen, Func<bool> magDoor, CancellationToken ct)
    {
        var uitkomst = new PublicatieUitkomst();
        await Task.WhenAll(rijen
            .GroupBy(rij => (rij.Type, rij.AggregaatId))
            .Select(aggregaat => PubliceerOpVolgorde(aggregaat, uitkomst, magDoor, ct)));
        return uitkomst;
    }

    public void Dispose() => _plaatsen.Dispose();

    private async Task PubliceerOpVolgorde(IEnumerable<OutboxBericht> rijen, PublicatieUitkomst uitkomst, Func<bool> magDoor, CancellationToken ct)
    {
        foreach (var rij in rijen)
        {
            if (!magDoor() || ct.IsCancellationRequested)
            {
                return;
            }

            if (Lees(rij, out var onleesbaar) is not { } gebeurtenis)
            {
                uitkomst.Onleesbaar(rij, onleesbaar!);
                continue;
            }

            try
            {
                await Publiceer(rij, gebeurtenis, ct);
            }
            catch (Exception fout)
            {
                // The rows after it wait for it: order per aggregate.
                uitkomst.Mislukt(rij, fout);
                return;
            }

            uitkomst.Bevestigd(rij);
        }
    }

    private async Task Publiceer(OutboxBericht rij, IGebeurtenis gebeurtenis, CancellationToken ct)
    {
        using var activiteit = rij.TraceParent is null ? null : Meetpunten.Bron.StartActivity($"publish {rij.Type}", ActivityKind.Producer, rij.TraceParent);
        activiteit?.SetTag("messaging.message.id", rij.BerichtId);
        var type = gebeurtenis.GetType();
        await _plaatsen.WaitAsync(ct);
        try
        {
            await bus.Publish(gebeurtenis, type, new UitgaandBericht(rij, type, eisOntvanger, activiteit), ct);
        }
        finally
        {
            _plaatsen.Release();
        }
    }

    private static IGebeurtenis? Lees(OutboxBericht rij, out Exception? fout)
    {
        try
        {
            fout = null;
            return GebeurtenisJson.Lees(rij.Type, rij.Inhoud);
        }
        catch (Exception gevangen) when (gevangen is not OutOfMemoryException)
        {
            // Whatever a broken body provokes in the reader: the row is parked with it as its reason.
            fout = gevangen;
            return null;
        }
    }
}
