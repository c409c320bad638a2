namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <summary>A correction of a herstelopdracht in force: what it said, what it says now, and why.</summary>
internal sealed class Opdrachtcorrectie
{
    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required DateOnly Datum { get; init; }

    /// <summary>Id of the legal basis before.</summary>
    public required string Was { get; init; }

    /// <summary>Id of the legal basis since; the same one when that was not corrected.</summary>
    public required string Wordt { get; init; }

    /// <summary>True when hersteld was a mistake.</summary>
    public required bool Heropend { get; init; }

    public required string Reden { get; init; }

    public required string Door { get; init; }
}
