using Microsoft.EntityFrameworkCore;

namespace Monitoring.ServiceDefaults.Tests;

internal sealed class Proefcontext(DbContextOptions<Proefcontext> opties) : DbContext(opties)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Proefrij>().HasKey(rij => rij.Id);
}
