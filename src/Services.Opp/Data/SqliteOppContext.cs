using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Opp.Data;

internal sealed class SqliteOppContext(DbContextOptions<SqliteOppContext> opties) : OppContext(opties);
