namespace Monitoring.Contracts.Domein;

/// <summary>The Dutch calendar: just after midnight in Amsterdam a term may be over while it is still yesterday in UTC.</summary>
public static class Nederland
{
    public static TimeZoneInfo Tijdzone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day in the Netherlands, now.</summary>
    public static DateOnly Vandaag(this TimeProvider klok) => Dag(klok.GetUtcNow());

    /// <summary>The day in the Netherlands of a moment.</summary>
    public static DateOnly Dag(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Tijdzone).DateTime);

    /// <summary>The moment at which a day begins in the Netherlands. The clock is never changed at midnight.</summary>
    public static DateTimeOffset Begin(DateOnly dag)
    {
        var middernacht = dag.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(middernacht, Tijdzone.GetUtcOffset(middernacht));
    }
}
