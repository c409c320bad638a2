using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;
using Monitoring.ServiceDefaults.Database;

namespace Monitoring.Services.Opp.Data;

internal sealed class SqliteOppContext(DbContextOptions<SqliteOppContext> opties) : OppContext(opties)
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.ReplaceService<IModificationCommandBatchFactory, SqliteInvoegingen>();
}
