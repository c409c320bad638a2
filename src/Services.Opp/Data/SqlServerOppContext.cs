using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Opp.Data;

internal sealed class SqlServerOppContext(DbContextOptions<SqlServerOppContext> opties) : OppContext(opties);
