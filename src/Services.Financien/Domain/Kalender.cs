using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Financien.Domain;

/// <summary>The day in the Netherlands, from ticks (UTC) as the database keeps them.</summary>
internal static class Kalender
{
    public static DateOnly Dag(long utcTicks) => Nederland.Dag(new DateTimeOffset(utcTicks, TimeSpan.Zero));
}
