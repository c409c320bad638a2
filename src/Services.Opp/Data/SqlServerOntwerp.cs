using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Opp.Data;

/// <summary>Lets the migration tool make the context without a server.</summary>
internal sealed class SqlServerOntwerp : IDesignTimeDbContextFactory<SqlServerOppContext>
{
    public SqlServerOppContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqlServerOppContext>().UseSqlServer("Server=ontwerp;Database=opp").Options);
}
