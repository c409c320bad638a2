using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>The clock with the Dutch calendar.</summary>
internal sealed class Kalender(TimeProvider klok)
{
    public Moment Nu()
    {
        var tijdstip = klok.GetUtcNow();
        return new Moment(tijdstip, Nederland.Dag(tijdstip));
    }
}
