namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>A herstelopdracht as it stands in the vastgestelde report.</summary>
internal sealed class Opgelegd
{
    public required Guid Id { get; init; }

    public required string Standaard { get; init; }

    public required string Element { get; init; }

    public required string Rechtsgrond { get; init; }

    public required DateOnly Hersteltermijn { get; init; }
}
