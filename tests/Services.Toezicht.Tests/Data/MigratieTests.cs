using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Toezicht.Data;

namespace Monitoring.Services.Toezicht.Tests.Data;

public sealed class MigratieTests
{
    [Fact]
    public void Het_model_van_sqlite_is_gelijk_aan_zijn_migraties()
    {
        using var context = new SqliteOntwerp().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Het_model_van_sql_server_is_gelijk_aan_zijn_migraties()
    {
        using var context = new SqlServerOntwerp().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task De_migraties_lopen_op_sql_server()
    {
        var (server, reden) = await Testopstelling.ProefSqlServer.Zoek();
        Assert.SkipWhen(server is null, reden);
        var naam = "toezicht_" + Guid.NewGuid().ToString("N");
        await using var context = new SqlServerToezichtContext(new DbContextOptionsBuilder<SqlServerToezichtContext>().UseSqlServer($"{server};Initial Catalog={naam}").Options);
        try
        {
            await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
            Assert.Empty(await context.Onderzoeken.ToListAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
        }
    }
}
