namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>The days in which the last day of something lies. The windows of the work list do not overlap.</summary>
internal sealed record Dagvenster(DateOnly Vanaf, DateOnly TotEnMet)
{
    /// <summary>Days from today that are 'within 14 days'.</summary>
    public const int Binnenkort = 14;

    /// <summary>Last of the days that are 'day 15 up to and including 30'.</summary>
    public const int Straks = 30;

    /// <returns>Null for a code that is not te-laat, 14-dagen or 30-dagen.</returns>
    public static Dagvenster? Van(string code, DateOnly vandaag) => code switch
    {
        "te-laat" => new Dagvenster(DateOnly.MinValue, vandaag.AddDays(-1)),
        "14-dagen" => new Dagvenster(vandaag, vandaag.AddDays(Binnenkort)),
        "30-dagen" => new Dagvenster(vandaag.AddDays(Binnenkort + 1), vandaag.AddDays(Straks)),
        _ => null,
    };
}
