using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;
using Monitoring.ServiceDefaults.Database;

namespace Monitoring.Services.Financien.Data;

internal sealed class SqliteFinancienContext(DbContextOptions<SqliteFinancienContext> opties) : FinancienContext(opties)
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.ReplaceService<IModificationCommandBatchFactory, SqliteInvoegingen>();
}
