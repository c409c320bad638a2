using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Tellingen;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>
/// Copies of what the three services know (facts) and what the indicators need of them (counters). Nothing here is a business fact of its
/// own: the whole database can be thrown away and rebuilt.
/// </summary>
public class LandelijkContext(DbContextOptions opties) : DbContext(opties)
{
    private const int Codelengte = 20;

    internal DbSet<OnderzoekFeit> OnderzoekFeiten => Set<OnderzoekFeit>();

    internal DbSet<JaarrekeningFeit> JaarrekeningFeiten => Set<JaarrekeningFeit>();

    internal DbSet<KengetalFeit> KengetalFeiten => Set<KengetalFeit>();

    internal DbSet<OppFeit> OppFeiten => Set<OppFeit>();

    internal DbSet<ObjectFeit> ObjectFeiten => Set<ObjectFeit>();

    internal DbSet<Teller> Tellers => Set<Teller>();

    internal DbSet<Wijziging> Wijzigingen => Set<Wijziging>();

    internal DbSet<Generatiestand> Generatiestanden => Set<Generatiestand>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OnderzoekFeit>(tabel =>
        {
            AlsFeit(tabel);
            foreach (var code in new[] { nameof(OnderzoekFeit.Nummer), nameof(OnderzoekFeit.Soort), nameof(OnderzoekFeit.ObjectSoort), nameof(OnderzoekFeit.ObjectCode), nameof(OnderzoekFeit.Sector), nameof(OnderzoekFeit.Eindoordeel), nameof(OnderzoekFeit.Herkomst) })
            {
                tabel.Property<string>(code).HasMaxLength(50);
            }
        });
        modelBuilder.Entity<JaarrekeningFeit>(tabel =>
        {
            AlsFeit(tabel);
            tabel.Property(feit => feit.BevoegdGezag).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Naam).HasMaxLength(200);
            tabel.Property(feit => feit.Groep).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.SwvCode).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Sector).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Soort).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Status).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Herkomst).HasMaxLength(Codelengte);
            tabel.HasMany(feit => feit.Kengetallen).WithOne().HasForeignKey(kengetal => new { kengetal.Generatie, kengetal.JaarrekeningId }).OnDelete(DeleteBehavior.Cascade);
            tabel.Navigation(feit => feit.Kengetallen).AutoInclude();
        });
        modelBuilder.Entity<KengetalFeit>(tabel =>
        {
            tabel.HasKey(feit => new { feit.Generatie, feit.JaarrekeningId, feit.Code });
            tabel.Property(feit => feit.JaarrekeningId).HasMaxLength(100);
            tabel.Property(feit => feit.Code).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Groep).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Soort).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Herkomst).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Ontbreekt).HasMaxLength(Codelengte);
            // Sixteen digits before the point hold every amount, twelve after it every ratio that is shown.
            tabel.Property(feit => feit.Waarde).HasPrecision(28, 12);
            tabel.Property(feit => feit.Grenswaarde).HasPrecision(28, 12);
            // Holds all that a distribution reads, so that its rows lie together in the index.
            tabel.HasIndex(feit => new { feit.Generatie, feit.Code, feit.Groep, feit.Soort, feit.Boekjaar, feit.Signaal, feit.Grenswaarde, feit.Herkomst, feit.Waarde }, "IX_KengetalFeiten_Verdeling");
        });
        modelBuilder.Entity<OppFeit>(tabel =>
        {
            AlsFeit(tabel);
            tabel.Property(feit => feit.Vestiging).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Schoolsoort).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Schooljaar).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Status).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Herkomst).HasMaxLength(Codelengte);
        });
        modelBuilder.Entity<ObjectFeit>(tabel =>
        {
            AlsFeit(tabel);
            foreach (var code in new[] { nameof(ObjectFeit.Soort), nameof(ObjectFeit.Code), nameof(ObjectFeit.Sector), nameof(ObjectFeit.Schoolsoort), nameof(ObjectFeit.BevoegdGezag), nameof(ObjectFeit.SwvCode), nameof(ObjectFeit.Herkomst) })
            {
                tabel.Property<string>(code).HasMaxLength(Codelengte);
            }

            tabel.Property(feit => feit.Naam).HasMaxLength(200);
            tabel.Property(feit => feit.Provincie).HasMaxLength(50);
        });
        modelBuilder.Entity<Teller>(tabel =>
        {
            tabel.HasKey(teller => new { teller.Generatie, teller.Sleutel });
            tabel.Property(teller => teller.Sleutel).HasMaxLength(200);
            tabel.Property(teller => teller.Indicator).HasMaxLength(50);
            tabel.Property(teller => teller.Periode).HasMaxLength(Codelengte);
            tabel.Property(teller => teller.Categorie).HasMaxLength(50);
            tabel.Property(teller => teller.Kenmerk).HasMaxLength(50);
            tabel.Property(teller => teller.Herkomst).HasMaxLength(Codelengte);
            tabel.HasIndex(teller => new { teller.Generatie, teller.Indicator });
        });
        modelBuilder.Entity<Wijziging>(tabel =>
        {
            tabel.HasKey(wijziging => new { wijziging.Generatie, wijziging.Indicator });
            tabel.Property(wijziging => wijziging.Indicator).HasMaxLength(50);
        });
        modelBuilder.Entity<Generatiestand>(tabel =>
        {
            tabel.Property(stand => stand.Id).ValueGeneratedNever();
            tabel.HasData(new Generatiestand { Id = Generatiestand.EnigeId, Actief = 1, Hoogste = 1 });
        });
        modelBuilder.VoegBerichtenToe();
    }

    private static void AlsFeit<TFeit>(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<TFeit> tabel)
        where TFeit : class, IFeit
    {
        tabel.HasKey(feit => new { feit.Generatie, feit.Id });
        tabel.Property(feit => feit.Id).HasMaxLength(100);
    }
}
