using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>
/// Settings of each SQLite connection: readers do not wait for the writer (WAL), a commit survives the death of the process
/// (synchronous NORMAL is enough under WAL), and temporary tables stay in memory. A connection that only reads is left alone: EF looks with one whether
/// the file is there, and while another process makes it that file is not yet WAL.
/// </summary>
public sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;";

    public static readonly SqlitePragmas Een = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (LeestAlleen(connection))
        {
            return;
        }

        using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Pragmas;
        opdracht.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (LeestAlleen(connection))
        {
            return;
        }

        await using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Pragmas;
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }

    private static bool LeestAlleen(DbConnection verbinding) => verbinding.ConnectionString.Contains("Mode=ReadOnly", StringComparison.Ordinal);
}
