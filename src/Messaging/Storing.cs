using Microsoft.Extensions.Logging;

namespace Monitoring.Messaging;

/// <summary>
/// One outage from begin to end: one log line at each, whatever the number of tries between them, and the wait before the next try
/// (doubling to half a minute, with jitter so that replicas do not knock at the same moment).
/// </summary>
internal sealed class Storing(ILogger logger, TimeProvider klok, string waarvan)
{
    private static readonly TimeSpan Eerste = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Langste = TimeSpan.FromSeconds(30);

    private readonly Lock _slot = new();
    private DateTimeOffset? _sinds;
    private int _pogingen;

    /// <summary>Records a failed try and gives the wait before the next.</summary>
    public TimeSpan Meld(Exception? fout)
    {
        int pogingen;
        lock (_slot)
        {
            pogingen = ++_pogingen;
            if (_sinds is null)
            {
                _sinds = klok.GetUtcNow();
                logger.LogWarning(fout, "{Waarvan} is unavailable; waiting for its return", waarvan);
            }
        }

        return Wachttijd(pogingen);
    }

    public void Hersteld()
    {
        lock (_slot)
        {
            if (_sinds is { } sinds)
            {
                logger.LogInformation("{Waarvan} is back after {Duur} and {Pogingen} tries", waarvan, klok.GetUtcNow() - sinds, _pogingen);
                _sinds = null;
                _pogingen = 0;
            }
        }
    }

    /// <summary>Wait before try number <paramref name="poging"/> + 1.</summary>
    public static TimeSpan Wachttijd(int poging)
    {
        var vol = Math.Min(Langste.TotalMilliseconds, Eerste.TotalMilliseconds * Math.Pow(2, Math.Min(poging - 1, 20)));
        return TimeSpan.FromMilliseconds(vol * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
