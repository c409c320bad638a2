using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Financien.Data;

/// <summary>Lets the EF tools write migrations without starting the service.</summary>
internal sealed class SqliteOntwerp : IDesignTimeDbContextFactory<SqliteFinancienContext>
{
    public SqliteFinancienContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteFinancienContext>().UseSqlite("Data Source=ontwerp.db").Options);
}
