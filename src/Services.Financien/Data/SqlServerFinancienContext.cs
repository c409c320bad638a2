using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Financien.Data;

internal sealed class SqlServerFinancienContext(DbContextOptions<SqlServerFinancienContext> opties) : FinancienContext(opties);
