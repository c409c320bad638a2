namespace Monitoring.Services.Opp.Inzien;

/// <summary>One look of the Inspectie. Written before what was asked is given, and never changed.</summary>
internal sealed class Inzageregel
{
    /// <summary>Given by the database in the order of writing: two looks may fall in one tick of the clock, and a clock may be set back.</summary>
    public long Volgnummer { get; private init; }

    public required Guid InzageId { get; init; }

    public required string Brin { get; init; }

    /// <summary>The OPP that was looked at, or null for a list.</summary>
    public required Guid? OppId { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Tijdstip { get; init; }
}
