using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Monitoring.Services.Toezicht.Data;

/// <summary>For 'dotnet ef' only.</summary>
internal sealed class SqliteOntwerp : IDesignTimeDbContextFactory<SqliteToezichtContext>
{
    public SqliteToezichtContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteToezichtContext>().UseSqlite("Data Source=ontwerp.db").Options);
}
