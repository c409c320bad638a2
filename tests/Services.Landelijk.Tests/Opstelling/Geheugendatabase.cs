using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Tests.Opstelling;

/// <summary>An empty, migrated database in memory, copied from one example so that thousands of them are cheap.</summary>
internal sealed class Geheugendatabase : IDisposable
{
    private static readonly Lazy<SqliteConnection> Voorbeeld = new(() =>
    {
        var verbinding = new SqliteConnection("Data Source=:memory:");
        verbinding.Open();
        using var context = Context(verbinding);
        context.Database.Migrate();
        return verbinding;
    });

    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");

    public Geheugendatabase()
    {
        _verbinding.Open();
        lock (Voorbeeld)
        {
            Voorbeeld.Value.BackupDatabase(_verbinding);
        }
    }

    public LandelijkContext Context() => Context(_verbinding);

    public void Dispose() => _verbinding.Dispose();

    private static SqliteLandelijkContext Context(SqliteConnection verbinding) => new(new DbContextOptionsBuilder<SqliteLandelijkContext>().UseSqlite(verbinding).Options);
}
