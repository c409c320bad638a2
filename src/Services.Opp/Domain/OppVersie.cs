namespace Monitoring.Services.Opp.Domain;

/// <summary>A version of an OPP that was followed by another. It is written once and never changed.</summary>
internal sealed class OppVersie
{
    public required Guid OppId { get; init; }

    /// <summary>The version in which this state came to be.</summary>
    public required long Versie { get; init; }

    /// <summary>The act that led to it.</summary>
    public required Handeling Handeling { get; init; }

    /// <summary>UTC ticks of that act.</summary>
    public required long Tijdstip { get; init; }

    /// <summary>A <see cref="Dossiers.Momentopname"/>.</summary>
    public required string Stand { get; init; }
}
