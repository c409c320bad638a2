using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Data;

/// <summary>The database of supervision, whatever the provider.</summary>
internal abstract class ToezichtContext(DbContextOptions opties) : DbContext(opties)
{
    public DbSet<ObjectVanToezicht> Objecten => Set<ObjectVanToezicht>();

    public DbSet<Postcodegebied> Postcodegebieden => Set<Postcodegebied>();

    public DbSet<Onderzoek> Onderzoeken => Set<Onderzoek>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new ObjectTabel());
        modelBuilder.ApplyConfiguration(new OnderzoekTabel());
        modelBuilder.Entity<Postcodegebied>(tabel =>
        {
            tabel.ToTable("Postcodegebied");
            tabel.HasKey(gebied => gebied.Pc4);
            tabel.Property(gebied => gebied.Pc4).HasMaxLength(4);
            tabel.Property(gebied => gebied.SwvPo).HasMaxLength(6);
            tabel.Property(gebied => gebied.SwvVo).HasMaxLength(6);
        });
        modelBuilder.VoegBerichtenToe();
    }
}
