using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Financien.Data;

/// <summary>Lets the EF tools write migrations without a server.</summary>
internal sealed class SqlServerOntwerp : IDesignTimeDbContextFactory<SqlServerFinancienContext>
{
    public SqlServerFinancienContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqlServerFinancienContext>().UseSqlServer("Server=ontwerp").Options);
}
