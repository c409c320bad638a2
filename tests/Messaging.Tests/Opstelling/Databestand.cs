using Microsoft.Data.Sqlite;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>A SQLite file in the temporary folder, removed afterwards.</summary>
public sealed class Databestand : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-berichten-").FullName;

    /// <summary>Waits only a second for a lock, so that a test of a locked database needs not wait for half a minute.</summary>
    public string Verbinding => new SqliteConnectionStringBuilder { DataSource = Path.Combine(_map, "proef.db"), DefaultTimeout = 1, ForeignKeys = true }.ToString();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }
}
