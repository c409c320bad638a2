using Microsoft.EntityFrameworkCore;

namespace Monitoring.ServiceDefaults.Vastleggen;

/// <summary>The table of the log of acts inside a service's own database.</summary>
public static class HandelingenModel
{
    public static ModelBuilder VoegHandelingenToe(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Handelingsregel>(tabel =>
        {
            tabel.ToTable("Handelingsregel");
            tabel.HasKey(rij => rij.Volgnummer);
            tabel.Property(rij => rij.Door).HasMaxLength(Handelingsregel.MaxDoor);
            tabel.Property(rij => rij.Code).HasMaxLength(Handelingsregel.MaxCode).IsUnicode(false);
            tabel.Property(rij => rij.Zaak).HasMaxLength(Handelingsregel.MaxZaak).IsUnicode(false);
            tabel.Property(rij => rij.Kenmerk).HasMaxLength(Handelingsregel.MaxKenmerk);
            tabel.Property(rij => rij.Toelichting).HasMaxLength(Handelingsregel.MaxToelichting);
            // Both give the latest first: of all acts in a period, and of one kind of act.
            tabel.HasIndex(rij => rij.Op);
            tabel.HasIndex(rij => new { rij.Code, rij.Op });
        });
        return modelBuilder;
    }
}
