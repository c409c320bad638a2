namespace Monitoring.Services.Opp.Inzien;

/// <summary>One look of the Inspectie. Written before what was asked is given, and never changed.</summary>
internal sealed class Inzageregel
{
    public required Guid Id { get; init; }

    public required Guid InzageId { get; init; }

    public required string Brin { get; init; }

    /// <summary>The OPP that was looked at, or null for a list.</summary>
    public required Guid? OppId { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Tijdstip { get; init; }
}
