using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class SqliteToezichtContext(DbContextOptions<SqliteToezichtContext> opties) : ToezichtContext(opties);
