namespace Monitoring.Services.Financien.Importeren;

/// <summary>Imports take turns, in the order in which they came, so that they do not write the same account at once. Who waits hears for whom.</summary>
internal sealed class Importrij
{
    private readonly Lock _slot = new();
    private readonly List<Plaats> _rij = [];

    /// <summary>Waits for a turn. Dispose gives it to the next; who breaks off leaves the row.</summary>
    /// <param name="naam">What is imported, for those who wait behind it.</param>
    /// <param name="wacht">Hears what is imported now and how many go before, each time that changes.</param>
    public async Task<IDisposable> Beurt(string naam, Func<string, int, Task> wacht, CancellationToken annulering)
    {
        var plaats = new Plaats(this, naam);
        lock (_slot)
        {
            _rij.Add(plaats);
        }

        try
        {
            while (Stand(plaats) is { Ervoor: > 0 } stand)
            {
                await wacht(stand.Bezig, stand.Ervoor);
                await plaats.Opgeschoven.WaitAsync(annulering);
            }

            return plaats;
        }
        catch
        {
            plaats.Dispose();
            throw;
        }
    }

    private (string Bezig, int Ervoor) Stand(Plaats plaats)
    {
        lock (_slot)
        {
            return (_rij[0].Naam, _rij.IndexOf(plaats));
        }
    }

    private void Verlaat(Plaats plaats)
    {
        lock (_slot)
        {
            _rij.Remove(plaats);
            _rij.ForEach(ander => ander.Opgeschoven.Release());
        }
    }

    private sealed class Plaats(Importrij rij, string naam) : IDisposable
    {
        public string Naam { get; } = naam;

        public SemaphoreSlim Opgeschoven { get; } = new(0);

        public void Dispose() => rij.Verlaat(this);
    }
}
