using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>
/// Room for a service that writes the same counters in every batch: more pages in memory, and the log of SQLite goes back into the file after
/// some 40 MB instead of after each batch, so that a counter that moved ten times is written there once. A commit survives the death of the
/// process as before. Another database is left as it is.
/// </summary>
internal sealed class Schrijfruimte : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA cache_size=-64000; PRAGMA wal_autocheckpoint=10000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection)
        {
            using var opdracht = connection.CreateCommand();
            opdracht.CommandText = Pragmas;
            opdracht.ExecuteNonQuery();
        }
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (connection is SqliteConnection)
        {
            await using var opdracht = connection.CreateCommand();
            opdracht.CommandText = Pragmas;
            await opdracht.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
