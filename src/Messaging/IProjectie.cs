using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging;

/// <summary>Applies events of one type to a database. Its type name is its name in the inbox: renaming it forgets what it processed.</summary>
public interface IProjectie<TContext, in TGebeurtenis>
    where TContext : DbContext
    where TGebeurtenis : class, IGebeurtenis
{
    /// <summary>
    /// Applies a batch inside the caller's transaction. Messages that this projection processed before are left out already; the caller
    /// saves and commits. May be called again for the same events after a rollback, so it changes nothing outside <paramref name="context"/>.
    /// </summary>
    /// <param name="gebeurtenissen">
    /// In order of arrival. An event whose version is not newer than what the projection holds is to be ignored.
    /// </param>
    Task PasToe(TContext context, IReadOnlyList<TGebeurtenis> gebeurtenissen, CancellationToken ct);
}
