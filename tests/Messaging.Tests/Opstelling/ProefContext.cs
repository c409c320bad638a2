using Microsoft.EntityFrameworkCore;

namespace Monitoring.Messaging.Tests.Opstelling;

public class ProefContext(DbContextOptions<ProefContext> options) : DbContext(options)
{
    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<Effect> Effecten => Set<Effect>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Dossier>(dossier =>
        {
            dossier.Property(eigenschap => eigenschap.Id).ValueGeneratedNever();
            dossier.OwnsOne(eigenschap => eigenschap.Omslag);
            dossier.HasMany(eigenschap => eigenschap.Regels).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Regel>(regel =>
        {
            regel.Property(eigenschap => eigenschap.Id).ValueGeneratedNever();
            regel.HasMany(eigenschap => eigenschap.Bijlagen).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Bijlage>().Property(eigenschap => eigenschap.Id).ValueGeneratedNever();
        modelBuilder.Entity<Effect>().HasKey(effect => effect.Nummer);
        modelBuilder.VoegBerichtenToe();
    }
}
