namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>A berekend oordeel as it was before other figures or other rules took its place. Rows are only added.</summary>
internal sealed class EerdereBerekening
{
    public required Guid Id { get; init; }

    public required string ObjectId { get; init; }

    /// <summary>As in <see cref="BerekendOordeel.Jaar"/>.</summary>
    public required int Jaar { get; init; }

    public required Berekening Berekening { get; init; }

    /// <summary>inspectie, or voorbeeld when any of its figures is invented.</summary>
    public required string Herkomst { get; init; }

    public required DateOnly BerekendOp { get; init; }

    /// <summary>Day on which it ceased to hold.</summary>
    public required DateOnly VervallenOp { get; init; }
}
