using Microsoft.EntityFrameworkCore;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>The embedded default.</summary>
public sealed class SqliteLandelijkContext(DbContextOptions<SqliteLandelijkContext> opties) : LandelijkContext(opties);
