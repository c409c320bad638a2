using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Data;

/// <summary>The service's own database. Each provider has a context type of its own, because it has its own migrations.</summary>
internal abstract class FinancienContext(DbContextOptions opties) : DbContext(opties)
{
    public DbSet<Jaarrekening> Jaarrekeningen => Set<Jaarrekening>();

    public DbSet<SwvKoppeling> SwvKoppelingen => Set<SwvKoppeling>();

    public DbSet<JaarrekeningVersie> JaarrekeningVersies => Set<JaarrekeningVersie>();

    public DbSet<Dossierstuk> Dossierstukken => Set<Dossierstuk>();

    public DbSet<Signaleringsversie> Signaleringsversies => Set<Signaleringsversie>();

    public DbSet<Resultaatvraag> Resultaatvragen => Set<Resultaatvraag>();

    public DbSet<Swvleerlingen> Swvleerlingen => Set<Swvleerlingen>();

    public DbSet<AangepastToezicht> AangepastToezicht => Set<AangepastToezicht>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Jaarrekening>(tabel =>
        {
            tabel.ToTable("Jaarrekening");
            tabel.HasKey(rij => rij.Id);
            tabel.Property(rij => rij.Id).HasMaxLength(40).IsUnicode(false);
            tabel.Property(rij => rij.BevoegdGezag).HasMaxLength(5).IsUnicode(false);
            tabel.Property(rij => rij.Soort).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Naam).HasMaxLength(Jaarrekening.MaxNaam);
            tabel.Property(rij => rij.Groepering).HasMaxLength(Jaarrekening.MaxGroepering);
            tabel.Property(rij => rij.SwvCode).HasMaxLength(6).IsUnicode(false);
            tabel.Property(rij => rij.Sector).HasMaxLength(2).IsUnicode(false);
            tabel.Property(rij => rij.SectorVolgensBestand).HasMaxLength(2).IsUnicode(false);
            tabel.Property(rij => rij.Status).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Herkomst).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Signaleringsversie).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Grootteklasse).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Signaalcodes).HasMaxLength(200).IsUnicode(false);
            tabel.Property(rij => rij.Bevindingcodes).HasMaxLength(1000).IsUnicode(false);
            tabel.Property(rij => rij.Herzieningsreden).HasMaxLength(VrijeTekst.Lengte);
            tabel.Property(rij => rij.Zoektekst).HasMaxLength(Jaarrekening.MaxNaam + 20);
            tabel.HasIndex(rij => new { rij.BevoegdGezag, rij.Soort, rij.Boekjaar }).IsUnique();
            tabel.HasIndex(rij => new { rij.Boekjaar, rij.Groepering });
            tabel.HasIndex(rij => new { rij.Groepering, rij.Naam });
            tabel.HasIndex(rij => rij.SwvCode);
            tabel.HasIndex(rij => rij.Naam);
            tabel.HasIndex(rij => rij.LiquiditeitSortering);
            tabel.HasIndex(rij => rij.Solvabiliteit2Sortering);
            tabel.HasIndex(rij => rij.BovenmatigSortering);
        });
        modelBuilder.Entity<SwvKoppeling>(tabel =>
        {
            tabel.ToTable("SwvKoppeling");
            tabel.HasKey(rij => new { rij.BevoegdGezag, rij.SwvCode });
            tabel.Property(rij => rij.BevoegdGezag).HasMaxLength(5).IsUnicode(false);
            tabel.Property(rij => rij.SwvCode).HasMaxLength(6).IsUnicode(false);
            tabel.Property(rij => rij.Naam).HasMaxLength(Jaarrekening.MaxNaam);
            tabel.Property(rij => rij.Bron).HasMaxLength(200);
            tabel.Property(rij => rij.Herkomst).HasMaxLength(20).IsUnicode(false);
        });
        modelBuilder.Entity<JaarrekeningVersie>(tabel =>
        {
            tabel.ToTable("JaarrekeningVersie");
            tabel.HasKey(rij => new { rij.JaarrekeningId, rij.Nummer });
            tabel.Property(rij => rij.JaarrekeningId).HasMaxLength(40).IsUnicode(false);
            tabel.Property(rij => rij.Herkomst).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Status).HasMaxLength(20).IsUnicode(false);
            tabel.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
        });
        modelBuilder.Entity<Dossierstuk>(tabel =>
        {
            tabel.ToTable("Dossierstuk");
            tabel.HasKey(rij => new { rij.BevoegdGezag, rij.Soort, rij.Boekjaar, rij.Nummer });
            tabel.Property(rij => rij.BevoegdGezag).HasMaxLength(5).IsUnicode(false);
            tabel.Property(rij => rij.Soort).HasMaxLength(20).IsUnicode(false);
        });
        modelBuilder.Entity<Signaleringsversie>(tabel =>
        {
            tabel.ToTable("Signaleringsversie");
            tabel.HasKey(rij => rij.Nummer);
            tabel.Property(rij => rij.Nummer).ValueGeneratedNever();
            tabel.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
            tabel.Property(rij => rij.Door).HasMaxLength(100);
        });
        modelBuilder.Entity<AangepastToezicht>(tabel =>
        {
            tabel.ToTable("AangepastToezicht");
            tabel.HasKey(rij => new { rij.BevoegdGezag, rij.Nummer });
            tabel.Property(rij => rij.BevoegdGezag).HasMaxLength(5).IsUnicode(false);
            tabel.Property(rij => rij.Reden).HasMaxLength(VrijeTekst.Lengte);
            tabel.Property(rij => rij.RedenEinde).HasMaxLength(VrijeTekst.Lengte);
            tabel.Property(rij => rij.Door).HasMaxLength(100);
            tabel.Property(rij => rij.BeeindigdDoor).HasMaxLength(100);
            tabel.HasIndex(rij => rij.TotEnMet);
        });
        modelBuilder.Entity<Resultaatvraag>(tabel =>
        {
            tabel.ToTable("Resultaatvraag");
            tabel.HasKey(rij => new { rij.Vrager, rij.Nummer });
            tabel.Property(rij => rij.Vrager).HasMaxLength(5).IsUnicode(false);
            tabel.Property(rij => rij.Bevraagd).HasMaxLength(5).IsUnicode(false);
            tabel.Property(rij => rij.Bedrag).HasPrecision(18, 2);
            tabel.Property(rij => rij.Doel).HasMaxLength(VrijeTekst.Lengte);
            tabel.Property(rij => rij.Versie).IsConcurrencyToken();
            tabel.HasIndex(rij => rij.Bevraagd);
            tabel.Ignore(rij => rij.Antwoord);
            tabel.OwnsMany(rij => rij.Antwoorden, antwoord =>
            {
                antwoord.ToTable("Resultaatantwoord");
                antwoord.WithOwner().HasForeignKey("Vrager", "Vraag");
                antwoord.HasKey("Vrager", "Vraag", nameof(Resultaatantwoord.Nummer));
                antwoord.Property(rij => rij.Nummer).ValueGeneratedNever();
                antwoord.Property(rij => rij.Tekst).HasMaxLength(VrijeTekst.Lengte);
            });
        });
        modelBuilder.Entity<Swvleerlingen>(tabel =>
        {
            tabel.ToTable("Swvleerlingen");
            tabel.HasKey(rij => new { rij.Peiljaar, rij.SwvCode, rij.Soort });
            tabel.Property(rij => rij.SwvCode).HasMaxLength(6).IsUnicode(false);
            tabel.Property(rij => rij.Soort).HasMaxLength(5).IsUnicode(false);
            tabel.Property(rij => rij.Herkomst).HasMaxLength(20).IsUnicode(false);
        });
        modelBuilder.VoegImportsToe();
        modelBuilder.VoegHandelingenToe();
        modelBuilder.VoegBerichtenToe();
    }
}
