using MassTransit;

namespace Monitoring.Messaging.Uitgaand;

/// <summary>What became of each row of a batch; rows that are in none of the lists were not sent.</summary>
internal sealed class PublicatieUitkomst
{
    private readonly Lock _slot = new();
    private int _mislukteVoorBevestiging;

    public List<OutboxBericht> Bevestigde { get; } = [];

    public List<(OutboxBericht Rij, Exception Fout)> Mislukte { get; } = [];

    /// <summary>
    /// Failures that were followed by a confirmation of another row: there the broker was at hand, so the row itself is suspect.
    /// </summary>
    public IEnumerable<(OutboxBericht Rij, Exception Fout)> Verdachte => Mislukte.Take(_mislukteVoorBevestiging);

    /// <summary>No queue takes this type.</summary>
    public List<(OutboxBericht Rij, Exception Fout)> Onbestelbare { get; } = [];

    public List<(OutboxBericht Rij, Exception Fout)> Onleesbare { get; } = [];

    public void Bevestigd(OutboxBericht rij)
    {
        lock (_slot)
        {
            Bevestigde.Add(rij);
            _mislukteVoorBevestiging = Mislukte.Count;
        }
    }

    public void Mislukt(OutboxBericht rij, Exception fout)
    {
        lock (_slot)
        {
            (fout is MessageReturnedException ? Onbestelbare : Mislukte).Add((rij, fout));
        }
    }

    public void Onleesbaar(OutboxBericht rij, Exception fout)
    {
        lock (_slot)
        {
            Onleesbare.Add((rij, fout));
        }
    }
}
