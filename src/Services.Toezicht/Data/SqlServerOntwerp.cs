using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Toezicht.Data;

/// <summary>For 'dotnet ef' only.</summary>
internal sealed class SqlServerOntwerp : IDesignTimeDbContextFactory<SqlServerToezichtContext>
{
    public SqlServerToezichtContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqlServerToezichtContext>().UseSqlServer("Server=ontwerp").Options);
}
