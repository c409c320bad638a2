using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Landelijk.Data;

namespace Monitoring.Services.Landelijk.Tests.Data;

public sealed class ModelTests
{
    [Fact]
    public void De_migraties_van_SQLite_volgen_het_model()
    {
        using var context = new OntwerpSqlite().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void De_migraties_van_SQL_Server_volgen_het_model()
    {
        using var context = new OntwerpSqlServer().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }
}
