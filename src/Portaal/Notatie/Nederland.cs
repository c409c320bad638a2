namespace Monitoring.Portaal.Notatie;

/// <summary>The time zone of the pages.</summary>
public static class Nederland
{
    public static TimeZoneInfo Tijdzone { get; } = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Amsterdam", out var zone) ? zone : TimeZoneInfo.Utc;

    public static DateOnly Vandaag(TimeProvider klok) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klok.GetUtcNow(), Tijdzone).DateTime);
}
