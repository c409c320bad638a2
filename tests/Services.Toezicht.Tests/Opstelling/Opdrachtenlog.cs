using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Monitoring.Services.Toezicht.Tests.Opstelling;

/// <summary>Keeps each query with its parameters, to ask the database how it answers them.</summary>
internal sealed class Opdrachtenlog : DbCommandInterceptor
{
    public List<(string Sql, IReadOnlyList<(string Naam, object? Waarde)> Parameters)> Vragen { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Vragen.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
