using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Financien.Data;

internal sealed class SqliteFinancienContext(DbContextOptions<SqliteFinancienContext> opties) : FinancienContext(opties);
