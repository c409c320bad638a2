using Microsoft.EntityFrameworkCore;
using Monitoring.ServiceDefaults.Importeren;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>A database with a log of imports and nothing else.</summary>
internal sealed class Importcontext(DbContextOptions<Importcontext> opties) : DbContext(opties)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.VoegImportsToe();
}
