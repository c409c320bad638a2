namespace Monitoring.Services.Opp.Domain;

/// <summary>The clock with the Dutch calendar: just after midnight in Amsterdam a term may be over while it is still yesterday in UTC.</summary>
internal sealed class Kalender(TimeProvider klok)
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public Moment Nu()
    {
        var tijdstip = klok.GetUtcNow();
        return new Moment(tijdstip, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tijdstip, Nederland).DateTime));
    }
}
