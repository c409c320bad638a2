using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging;

/// <summary>The present public state of every aggregate of a service, for a receiver that rebuilds itself.</summary>
public interface IStandenBron
{
    /// <summary>Each aggregate once, in the form of its latest event; what publishes nothing is left out.</summary>
    /// <param name="hoogstens">So many are wanted; a source reads no larger parts than that, because who asks for one must not wait for a whole part.</param>
    IAsyncEnumerable<IGebeurtenis> Lees(int hoogstens, CancellationToken ct);
}
