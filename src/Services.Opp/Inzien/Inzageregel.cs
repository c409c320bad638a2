namespace Monitoring.Services.Opp.Inzien;

/// <summary>One look by somebody outside the school. Written before what was asked is given, and never changed.</summary>
internal sealed class Inzageregel
{
    /// <summary>Given by the database in the order of writing: two looks may fall in one tick of the clock, and a clock may be set back.</summary>
    public long Volgnummer { get; private init; }

    /// <summary>The request of the Inspectie under which it looked; null when a school looked.</summary>
    public Guid? InzageId { get; init; }

    /// <summary>BRIN of the school that looked, because the OPP was handed over to it; null when the Inspectie looked.</summary>
    public string? Kijker { get; init; }

    /// <summary>Of the school whose OPP it is.</summary>
    public required string Brin { get; init; }

    /// <summary>The OPP that was looked at, or null for a list.</summary>
    public required Guid? OppId { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Tijdstip { get; init; }
}
