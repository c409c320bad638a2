using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>Lets chosen database commands fail as a broken connection would.</summary>
public sealed class Sabotage : DbCommandInterceptor
{
    private int _geraakt;

    /// <summary>Text of the commands that fail; null when all succeed.</summary>
    public string? Van { get; set; }

    public int Geraakt => _geraakt;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Toets(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Toets(command);
        return ValueTask.FromResult(result);
    }

    private void Toets(DbCommand command)
    {
        if (Van is { } van && command.CommandText.Contains(van, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _geraakt);
            throw new SqliteException("De proef laat deze opdracht mislukken.", 10);
        }
    }
}
