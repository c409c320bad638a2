namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>
/// An event: the full public state of one aggregate after a change. A receiver ignores one that is not newer than what it holds,
/// so that repeats and late arrivals do no harm. Never holds anything that points at a person.
/// </summary>
public interface IGebeurtenis
{
    /// <summary>Identity of the aggregate, unique within its type.</summary>
    string AggregaatId { get; }

    /// <summary>Version of the aggregate, from 1, rising by one with each saved change.</summary>
    long Versie { get; }

    /// <summary>When the change was saved.</summary>
    DateTimeOffset Tijdstip { get; }
}
