namespace Monitoring.Messaging.Inkomend;

/// <summary>Says that a consumer processed a message; saved in the transaction of its effect.</summary>
internal sealed class InboxBericht
{
    public required Guid BerichtId { get; init; }

    public required string Verbruiker { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long Verwerkt { get; init; }
}
