namespace Monitoring.Services.Toezicht.Domain;

/// <summary>The day in the Netherlands: a term that ends today ends at midnight there.</summary>
internal static class Kalender
{
    private static readonly TimeZoneInfo Nederland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateOnly Vandaag(this TimeProvider klok) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klok.GetUtcNow(), Nederland).DateTime);
}
