using Microsoft.EntityFrameworkCore;

namespace Monitoring.ServiceDefaults.Importeren;

/// <summary>The tables of the log of imports inside a service's own database.</summary>
public static class ImportModel
{
    public static ModelBuilder VoegImportsToe(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Import>(tabel =>
        {
            tabel.ToTable("Import");
            tabel.HasKey(rij => rij.Id);
            tabel.Property(rij => rij.Id).ValueGeneratedNever();
            tabel.Property(rij => rij.Soort).HasMaxLength(30).IsUnicode(false);
            tabel.Property(rij => rij.Bestanden).HasMaxLength(Import.MaxBestanden);
            tabel.Property(rij => rij.Door).HasMaxLength(Import.MaxDoor);
            tabel.Property(rij => rij.Afloop).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Melding).HasMaxLength(Import.MaxMelding);
            tabel.HasIndex(rij => rij.Begonnen);
        });
        modelBuilder.Entity<Importregel>(tabel =>
        {
            tabel.ToTable("Importregel");
            tabel.HasKey(rij => new { rij.ImportId, rij.Nummer });
            tabel.Property(rij => rij.Bestand).HasMaxLength(Importregel.MaxPlaats);
            tabel.Property(rij => rij.Kolom).HasMaxLength(Importregel.MaxPlaats);
            tabel.Property(rij => rij.Code).HasMaxLength(Importregel.MaxCode).IsUnicode(false);
            tabel.Property(rij => rij.Melding).HasMaxLength(Import.MaxMelding);
            tabel.HasOne<Import>().WithMany().HasForeignKey(rij => rij.ImportId).OnDelete(DeleteBehavior.Cascade);
        });
        return modelBuilder;
    }
}
