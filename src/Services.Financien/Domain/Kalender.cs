namespace Monitoring.Services.Financien.Domain;

/// <summary>The day in the Netherlands.</summary>
internal static class Kalender
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateOnly Vandaag(this TimeProvider klok) => Dag(klok.GetUtcNow());

    public static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Nederland).DateTime);

    /// <summary>From ticks as the database keeps them.</summary>
    public static DateOnly Dag(long utcTicks) => Dag(new DateTimeOffset(utcTicks, TimeSpan.Zero));
}
