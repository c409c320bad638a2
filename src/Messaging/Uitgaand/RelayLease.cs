namespace Monitoring.Messaging.Uitgaand;

/// <summary>The one row that says which relay may publish, and until when.</summary>
internal sealed class RelayLease
{
    public required string Naam { get; init; }

    public required string Eigenaar { get; set; }

    /// <summary>UTC ticks. For the same owner it only moves forward.</summary>
    public required long VerlooptOp { get; set; }
}
