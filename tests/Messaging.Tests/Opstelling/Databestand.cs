using Microsoft.Data.Sqlite;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>A SQLite file in the temporary folder, removed afterwards.</summary>
public sealed class Databestand : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-berichten-").FullName;

    /// <summary>Seconds that a statement waits for a lock; as in the product, unless a test locks the database itself.</summary>
    public int Slotwacht { get; set; } = 30;

    public string Verbinding => new SqliteConnectionStringBuilder { DataSource = Path.Combine(_map, "proef.db"), DefaultTimeout = Slotwacht, ForeignKeys = true }.ToString();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }
}
