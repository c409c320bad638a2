using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging.Inkomend;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging;

/// <summary>The tables of outbox and inbox inside a service's own database.</summary>
public static class BerichtenModel
{
    /// <summary>
    /// Maps outbox, relay lease, inbox and parking, and makes <see cref="AggregaatRoot.Versie"/> the concurrency token of every root.
    /// Call it last in OnModelCreating, when all roots are known.
    /// </summary>
    public static ModelBuilder VoegBerichtenToe(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<OutboxBericht>(tabel =>
        {
            tabel.ToTable("Outbox");
            tabel.HasKey(rij => rij.Volgnummer);
            tabel.Property(rij => rij.Volgnummer).ValueGeneratedOnAdd();
            tabel.Property(rij => rij.Type).HasMaxLength(100);
            tabel.Property(rij => rij.AggregaatId).HasMaxLength(200);
            tabel.Property(rij => rij.TraceParent).HasMaxLength(64).IsUnicode(false);
            tabel.Ignore(rij => rij.Heraangeboden);
            // SQL Server: a plain INSERT that reads its number back, instead of MERGE ... OUTPUT. Other providers do not look at it.
            tabel.Metadata.SetAnnotation("SqlServer:UseSqlOutputClause", false);
        });
        modelBuilder.Entity<RelayLease>(tabel =>
        {
            tabel.ToTable("RelayLease");
            tabel.HasKey(rij => rij.Naam);
            tabel.Property(rij => rij.Naam).HasMaxLength(50);
            tabel.Property(rij => rij.Eigenaar).HasMaxLength(50);
        });
        modelBuilder.Entity<InboxBericht>(tabel =>
        {
            tabel.ToTable("Inbox");
            tabel.HasKey(rij => new { rij.BerichtId, rij.Verbruiker });
            tabel.Property(rij => rij.Verbruiker).HasMaxLength(100);
            tabel.HasIndex(rij => rij.Verwerkt);
        });
        modelBuilder.Entity<VastgelopenBericht>(tabel =>
        {
            tabel.ToTable("VastgelopenBericht");
            tabel.HasKey(rij => rij.Id);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Type).HasMaxLength(VastgelopenBericht.MaxType);
            tabel.Property(rij => rij.Wachtrij).HasMaxLength(200);
            tabel.Property(rij => rij.Verbruiker).HasMaxLength(100);
            tabel.Property(rij => rij.Reden).HasMaxLength(VastgelopenBericht.MaxReden);
            tabel.Property(rij => rij.OpnieuwDoor).HasMaxLength(200);
            tabel.Property(rij => rij.OpnieuwReden).HasMaxLength(VastgelopenBericht.MaxReden);
            tabel.Property(rij => rij.OpnieuwUitkomst).HasMaxLength(VastgelopenBericht.MaxReden);
            tabel.HasIndex(rij => new { rij.Afgehandeld, rij.Tijdstip });
            tabel.HasIndex(rij => new { rij.BerichtId, rij.Verbruiker });
        });
        modelBuilder.Entity<Heraanbieding>(tabel =>
        {
            tabel.ToTable("Heraanbieding");
            tabel.HasKey(rij => rij.Id);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Door).HasMaxLength(200);
            tabel.Property(rij => rij.Reden).HasMaxLength(VastgelopenBericht.MaxReden);
            tabel.Property(rij => rij.Uitkomst).HasMaxLength(VastgelopenBericht.MaxReden);
            tabel.HasIndex(rij => rij.VastgelopenId);
        });

        foreach (var soort in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (typeof(AggregaatRoot).IsAssignableFrom(soort.ClrType) && soort.BaseType is null)
            {
                modelBuilder.Entity(soort.ClrType).Property(nameof(AggregaatRoot.Versie)).IsConcurrencyToken().ValueGeneratedNever();
            }
        }

        return modelBuilder;
    }
}
