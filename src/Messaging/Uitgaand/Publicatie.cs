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
    private readonly Lock _ingang = new();

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
            await Begin(rij, gebeurtenis, type, activiteit, ct);
        }
        finally
        {
            _plaatsen.Release();
        }
    }

    /// <summary>
    /// Hands over one row at a time, while a channel is open up to where each waits for its own confirmation. Beside each other they would queue for a
    /// lock inside RabbitMQ.Client 7.1, which a closing channel disposes of while they stand there: they wait for ever, so does the handling of the lost
    /// connection, and nothing reconnects.
    /// </summary>
    private Task Begin(OutboxBericht rij, IGebeurtenis gebeurtenis, Type type, Activity? activiteit, CancellationToken ct)
    {
        lock (_ingang)
        {
            return bus.Publish(gebeurtenis, type, new UitgaandBericht(rij, type, eisOntvanger, activiteit), ct);
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
