using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging.Inkomend;

/// <summary>A registered projection without its type parameters: consumers and redrives call it the same way.</summary>
internal interface IVerwerker<TContext>
    where TContext : DbContext
{
    /// <summary>Name of the consumer in the inbox.</summary>
    string Naam { get; }

    Type Gebeurtenis { get; }

    Task PasToe(IServiceProvider scope, TContext context, IReadOnlyList<IGebeurtenis> gebeurtenissen, CancellationToken ct);
}
