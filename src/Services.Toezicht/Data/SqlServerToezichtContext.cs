using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Toezicht.Data;

internal sealed class SqlServerToezichtContext(DbContextOptions<SqlServerToezichtContext> opties) : ToezichtContext(opties);
