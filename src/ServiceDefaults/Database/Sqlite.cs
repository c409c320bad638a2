using Microsoft.Data.Sqlite;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>Connection string of a SQLite file: waits up to 30 s for a lock (in a call shorter: <see cref="SqliteWachttijd"/>), private cache, pooled.</summary>
public static class Sqlite
{
    public static string Verbinding(string bestand) => new SqliteConnectionStringBuilder
    {
        DataSource = bestand,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        ForeignKeys = true,
        DefaultTimeout = 30,
        Pooling = true,
    }.ToString();
}
