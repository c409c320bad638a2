namespace Monitoring.Messaging;

/// <summary>How long work in the background rests after it failed, so that what keeps failing does not burden the services that it asks.</summary>
public static class Herkansing
{
    private const double Eerste = 30;
    private const double Langste = 15 * 60;

    /// <summary>After each failure twice as long: 30 seconds, 1, 2, 4, 8 minutes, at most a quarter of an hour.</summary>
    /// <param name="mislukt">Failures in a row, from 1.</param>
    public static TimeSpan Na(int mislukt) => TimeSpan.FromSeconds(Math.Min(Langste, Eerste * Math.Pow(2, mislukt - 1)));
}
