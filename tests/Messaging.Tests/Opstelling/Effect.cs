namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>One application of one event. Without any uniqueness, so that a double one shows.</summary>
public sealed class Effect
{
    public long Nummer { get; init; }

    public required string AggregaatId { get; init; }

    public required long Versie { get; init; }

    public required string Vestiging { get; init; }
}
