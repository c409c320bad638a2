using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Opp.Data;

/// <summary>Lets the migration tool make the context without starting the service.</summary>
internal sealed class SqliteOntwerp : IDesignTimeDbContextFactory<SqliteOppContext>
{
    public SqliteOppContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteOppContext>().UseSqlite("Data Source=:memory:").Options);
}
