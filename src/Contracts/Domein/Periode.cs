namespace Monitoring.Contracts.Domein;

/// <summary>A number of days in the Netherlands as the databases keep moments.</summary>
/// <param name="Vanaf">First moment, UTC ticks.</param>
/// <param name="Voor">First moment after it, UTC ticks.</param>
public sealed record Periode(long Vanaf, long Voor)
{
    /// <summary>Reads the first and the last day; an empty one leaves that side open. Refuses with <c>datum.ongeldig</c>.</summary>
    public static Periode Lees(string van, string tot) => new(
        Datum.LeesOptioneel(van, "van") is { } eerste ? Nederland.Begin(eerste).UtcTicks : 0,
        Datum.LeesOptioneel(tot, "tot") is { } laatste ? Nederland.Begin(laatste.AddDays(1)).UtcTicks : long.MaxValue);
}
