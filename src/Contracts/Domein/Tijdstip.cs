using System.Globalization;

namespace Monitoring.Contracts.Domein;

/// <summary>Moments on the wire: ISO 8601 in UTC, with every digit (format "O").</summary>
public static class Tijdstip
{
    /// <param name="ticks">UTC ticks, as the databases keep moments.</param>
    public static string Schrijf(long ticks) => new DateTimeOffset(ticks, TimeSpan.Zero).ToString("O", CultureInfo.InvariantCulture);
}
