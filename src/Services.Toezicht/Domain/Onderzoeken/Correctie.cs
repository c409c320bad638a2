namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>A correction of a vastgesteld report: what it said, what it says now, and why.</summary>
internal sealed class Correctie
{
    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required DateOnly Datum { get; init; }

    /// <summary>Code of the standaard, or empty for the eindoordeel.</summary>
    public required string Standaard { get; init; }

    public required string Was { get; init; }

    public required string Wordt { get; init; }

    public required string Reden { get; init; }

    public required string Door { get; init; }

    /// <summary>Account of the second inspecteur; empty where four eyes were not asked.</summary>
    public required string BevestigdDoor { get; init; }
}
