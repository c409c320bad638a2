namespace Monitoring.Messaging.Inkomend;

/// <summary>Audit of one redrive of a parked message. Rows are only added.</summary>
internal sealed class Heraanbieding
{
    public required Guid Id { get; init; }

    public required Guid VastgelopenId { get; init; }

    public required string Door { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Op { get; init; }

    public required string Reden { get; init; }

    public required bool Gelukt { get; init; }

    public required string Uitkomst { get; init; }
}
