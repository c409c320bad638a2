using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>Lets the migration tool make a context without starting the service.</summary>
internal sealed class OntwerpSqlite : IDesignTimeDbContextFactory<SqliteLandelijkContext>
{
    public SqliteLandelijkContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteLandelijkContext>().UseSqlite("Data Source=ontwerp.db").Options);
}
