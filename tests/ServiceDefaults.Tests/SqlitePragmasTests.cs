using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Monitoring.ServiceDefaults.Database;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>The settings of each connection to a SQLite file.</summary>
public sealed class SqlitePragmasTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-pragmas-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    [Fact]
    public async Task Een_bestand_dat_een_ander_net_maakt_wordt_gevonden_zonder_erin_te_schrijven()
    {
        var bestand = Path.Combine(_map, "proef.db");
        await File.WriteAllBytesAsync(bestand, [], TestContext.Current.CancellationToken);
        await using var context = new Proefcontext(new DbContextOptionsBuilder<Proefcontext>().UseSqlite(Sqlite.Verbinding(bestand)).AddInterceptors(SqlitePragmas.Een).Options);

        Assert.True(await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, new FileInfo(bestand).Length);

        // Whoever opens it to work with it does make it WAL.
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        Assert.Equal("wal", await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(TestContext.Current.CancellationToken));
    }
}
