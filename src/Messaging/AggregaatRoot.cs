using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging;

/// <summary>
/// The root of an aggregate whose every saved change is published. Saving it, or any entity that it owns or navigates to as a
/// cascading child, raises <see cref="Versie"/> by one and writes one event to the outbox in the same transaction.
/// </summary>
/// <remarks>Bulk statements (ExecuteUpdate, raw SQL) pass by the change tracker and so publish nothing: do not use them on roots.</remarks>
public abstract class AggregaatRoot
{
    /// <summary>Version and optimistic concurrency token: 1 after the first save. Set while saving, never by the domain.</summary>
    public long Versie { get; private set; }

    /// <summary>
    /// The full public state after this change, or null when the present state publishes nothing (for example a concept).
    /// <see cref="Versie"/> is already the new one.
    /// </summary>
    /// <param name="tijdstip">Moment of saving, UTC.</param>
    public abstract IGebeurtenis? NaarGebeurtenis(DateTimeOffset tijdstip);
}
