using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Opp.Data;

namespace Monitoring.Services.Opp.Tests.Data;

public sealed class ModelTests
{
    [Fact]
    public void De_migraties_van_SQLite_volgen_het_model()
    {
        using var context = new SqliteOntwerp().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void De_migraties_van_SQL_Server_volgen_het_model()
    {
        using var context = new SqlServerOntwerp().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }
}
