using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>Lets the migration tool make a context without starting the service.</summary>
internal sealed class OntwerpSqlServer : IDesignTimeDbContextFactory<SqlServerLandelijkContext>
{
    public SqlServerLandelijkContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerLandelijkContext>().UseSqlServer("Server=ontwerp").Options);
}
