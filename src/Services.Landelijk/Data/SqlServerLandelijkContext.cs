using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>The grown-up database.</summary>
public sealed class SqlServerLandelijkContext(DbContextOptions<SqlServerLandelijkContext> opties) : LandelijkContext(opties);
