using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Messaging.Inkomend;

/// <inheritdoc cref="IVerwerker{TContext}"/>
internal sealed class Verwerker<TContext, TGebeurtenis, TProjectie> : IVerwerker<TContext>
    where TContext : DbContext
    where TGebeurtenis : class, IGebeurtenis
    where TProjectie : class, IProjectie<TContext, TGebeurtenis>
{
    public string Naam => typeof(TProjectie).Name;

    public Type Gebeurtenis => typeof(TGebeurtenis);

    public Task PasToe(IServiceProvider scope, TContext context, IReadOnlyList<IGebeurtenis> gebeurtenissen, CancellationToken ct) =>
        scope.GetRequiredService<TProjectie>().PasToe(context, [.. gebeurtenissen.Cast<TGebeurtenis>()], ct);
}
