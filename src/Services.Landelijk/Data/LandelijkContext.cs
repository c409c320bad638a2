using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Meldingen;
using Monitoring.Services.Landelijk.Tellingen;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Data;

/// <summary>
/// Copies of what the three services know (facts) and what the indicators need of them (counters): all of that can be thrown away and
/// rebuilt. Only releases and subscriptions are this service's own, and no rebuild touches them.
/// </summary>
public class LandelijkContext(DbContextOptions opties) : DbContext(opties)
{
    private const int Codelengte = 20;

    internal DbSet<OnderzoekFeit> OnderzoekFeiten => Set<OnderzoekFeit>();

    internal DbSet<JaarrekeningFeit> JaarrekeningFeiten => Set<JaarrekeningFeit>();

    internal DbSet<KengetalFeit> KengetalFeiten => Set<KengetalFeit>();

    internal DbSet<OppFeit> OppFeiten => Set<OppFeit>();

    internal DbSet<ObjectFeit> ObjectFeiten => Set<ObjectFeit>();

    internal DbSet<HerstelopdrachtFeit> HerstelopdrachtFeiten => Set<HerstelopdrachtFeit>();

    internal DbSet<Kengetalverdeling> Kengetalverdelingen => Set<Kengetalverdeling>();

    internal DbSet<Vrijgave> Vrijgaven => Set<Vrijgave>();

    internal DbSet<Vrijgavegrondslag> Vrijgavegrondslagen => Set<Vrijgavegrondslag>();

    internal DbSet<Abonnement> Abonnementen => Set<Abonnement>();

    internal DbSet<Signaalstand> Signaalstanden => Set<Signaalstand>();

    internal DbSet<Melding> Meldingen => Set<Melding>();

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

            foreach (var code in new[] { nameof(OnderzoekFeit.Kolom), nameof(OnderzoekFeit.Schoolkolom), nameof(OnderzoekFeit.Bekostiging), nameof(OnderzoekFeit.Onderzoeksperiode), nameof(OnderzoekFeit.Herstelresultaat) })
            {
                tabel.Property<string>(code).HasMaxLength(Codelengte);
            }

            tabel.Property(feit => feit.Oordelen).HasMaxLength(1000);
            tabel.Property(feit => feit.StandaardenMetOpdracht).HasMaxLength(500);
            tabel.HasIndex(feit => new { feit.Generatie, feit.ObjectCode });
        });
        modelBuilder.Entity<HerstelopdrachtFeit>(tabel =>
        {
            AlsFeit(tabel);
            foreach (var code in new[] { nameof(HerstelopdrachtFeit.Onderzoeksoort), nameof(HerstelopdrachtFeit.ObjectSoort), nameof(HerstelopdrachtFeit.ObjectCode), nameof(HerstelopdrachtFeit.Kolom), nameof(HerstelopdrachtFeit.Standaard), nameof(HerstelopdrachtFeit.Status), nameof(HerstelopdrachtFeit.Herkomst) })
            {
                tabel.Property<string>(code).HasMaxLength(50);
            }

            tabel.Property(feit => feit.Onderzoek).HasMaxLength(100);
            tabel.Property(feit => feit.Aanhaling).HasMaxLength(500);
            tabel.HasIndex(feit => new { feit.Generatie, feit.ObjectCode });
            // All that their progress asks, in the order in which it is added up.
            tabel.HasIndex(feit => new { feit.Generatie, feit.Jaar, feit.Herkomst, feit.Status, feit.Herstelduur, feit.Hersteltermijn, feit.OpenbaarOp, feit.Kolom, feit.Onderzoeksoort }).HasDatabaseName("IX_HerstelopdrachtFeiten_Voortgang");
        });
        modelBuilder.Entity<MinistermeldingFeit>(tabel =>
        {
            AlsFeit(tabel);
            tabel.Property(feit => feit.Kolom).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Herkomst).HasMaxLength(Codelengte);
        });
        modelBuilder.Entity<JaarrekeningFeit>(tabel =>
        {
            AlsFeit(tabel);
            tabel.Property(feit => feit.BevoegdGezag).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Bestuursnaam).HasMaxLength(200);
            tabel.Property(feit => feit.Groep).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.SwvCode).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Sector).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Soort).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Status).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Herkomst).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.Afbouwvoortgang).HasMaxLength(Codelengte);
            tabel.Property(feit => feit.AfbouwBegroot).HasPrecision(18, 2);
            tabel.Property(feit => feit.AfbouwGerealiseerd).HasPrecision(18, 2);
            tabel.HasIndex(feit => new { feit.Generatie, feit.SwvCode });
            tabel.HasIndex(feit => new { feit.Generatie, feit.BevoegdGezag });
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
            foreach (var code in new[] { nameof(OppFeit.Vestiging), nameof(OppFeit.Swv), nameof(OppFeit.Provincie), nameof(OppFeit.Groep), nameof(OppFeit.Schooljaar), nameof(OppFeit.TotSchooljaar), nameof(OppFeit.Status), nameof(OppFeit.Handelingsdeel), nameof(OppFeit.Instemming), nameof(OppFeit.Hoorrecht), nameof(OppFeit.Uitstroomjaar), nameof(OppFeit.TovPlan), nameof(OppFeit.NaEenJaar), nameof(OppFeit.NaDrieJaar), nameof(OppFeit.Herkomst) })
            {
                tabel.Property<string>(code).HasMaxLength(Codelengte);
            }

            tabel.Property(feit => feit.Regels).HasMaxLength(1000);
            tabel.Property(feit => feit.Evaluaties).HasMaxLength(1000);
            // Found again when a vestiging comes to another samenwerkingsverband.
            tabel.HasIndex(feit => new { feit.Generatie, feit.Vestiging });
        });
        modelBuilder.Entity<ObjectFeit>(tabel =>
        {
            AlsFeit(tabel);
            foreach (var code in new[] { nameof(ObjectFeit.Soort), nameof(ObjectFeit.Code), nameof(ObjectFeit.Sector), nameof(ObjectFeit.Schoolsoort), nameof(ObjectFeit.BevoegdGezag), nameof(ObjectFeit.SwvCode), nameof(ObjectFeit.Herkomst) })
            {
                tabel.Property<string>(code).HasMaxLength(Codelengte);
            }

            tabel.Property(feit => feit.Objectnaam).HasMaxLength(200);
            tabel.Property(feit => feit.Plaats).HasMaxLength(100);
            tabel.Property(feit => feit.Provincie).HasMaxLength(50);
            tabel.HasIndex(feit => new { feit.Generatie, feit.Soort });
            tabel.HasMany(feit => feit.Tellingen).WithOne().HasForeignKey(telling => new { telling.Generatie, telling.ObjectId }).OnDelete(DeleteBehavior.Cascade);
            tabel.Navigation(feit => feit.Tellingen).AutoInclude();
        });
        modelBuilder.Entity<LeerlingtellingFeit>(tabel =>
        {
            tabel.HasKey(telling => new { telling.Generatie, telling.ObjectId, telling.Schooljaar });
            tabel.Property(telling => telling.ObjectId).HasMaxLength(100);
            tabel.Property(telling => telling.Schooljaar).HasMaxLength(Codelengte);
        });
        modelBuilder.Entity<Teller>(tabel =>
        {
            tabel.HasKey(teller => new { teller.Generatie, teller.Sleutel });
            tabel.Property(teller => teller.Sleutel).HasMaxLength(200);
            tabel.Property(teller => teller.Telling).HasMaxLength(50);
            tabel.Property(teller => teller.Periode).HasMaxLength(Codelengte);
            tabel.Property(teller => teller.Categorie).HasMaxLength(50);
            tabel.Property(teller => teller.Kenmerk).HasMaxLength(50);
            tabel.Property(teller => teller.Herkomst).HasMaxLength(Codelengte);
            tabel.HasIndex(teller => new { teller.Generatie, teller.Telling, teller.Periode });
            // Only those that came to zero, so that they are found among all others at once. Both databases take brackets around a name.
            tabel.HasIndex(teller => new { teller.Generatie, teller.Aantal }).HasFilter("[Aantal] = 0");
        });
        modelBuilder.Entity<Wijziging>(tabel =>
        {
            tabel.HasKey(wijziging => new { wijziging.Generatie, wijziging.Feitsoort });
            tabel.Property(wijziging => wijziging.Feitsoort).HasMaxLength(50);
        });
        modelBuilder.Entity<Kengetalverdeling>(tabel =>
        {
            tabel.HasKey(rij => new { rij.Generatie, rij.Code, rij.Groep, rij.Boekjaar, rij.Voorbeeld });
            tabel.Property(rij => rij.Code).HasMaxLength(Codelengte);
            tabel.Property(rij => rij.Groep).HasMaxLength(Codelengte);
            tabel.Property(rij => rij.Herkomst).HasMaxLength(Codelengte);
            foreach (var getal in new[] { nameof(Kengetalverdeling.Bedrag), nameof(Kengetalverdeling.P25), nameof(Kengetalverdeling.Mediaan), nameof(Kengetalverdeling.P75), nameof(Kengetalverdeling.Grens) })
            {
                tabel.Property(getal).HasPrecision(28, 12);
            }
        });
        modelBuilder.Entity<Vrijgave>(tabel =>
        {
            tabel.Property(vrijgave => vrijgave.Id).ValueGeneratedNever();
            tabel.Property(vrijgave => vrijgave.Indicator).HasMaxLength(50);
            tabel.Property(vrijgave => vrijgave.Periode).HasMaxLength(Codelengte);
            tabel.Property(vrijgave => vrijgave.Status).HasMaxLength(Codelengte);
            tabel.Property(vrijgave => vrijgave.Toelichting).HasMaxLength(Vrijgave.MaxToelichting);
            tabel.Property(vrijgave => vrijgave.Reden).HasMaxLength(Vrijgave.MaxToelichting);
            tabel.Property(vrijgave => vrijgave.Intrekreden).HasMaxLength(Vrijgave.MaxToelichting);
            tabel.Property(vrijgave => vrijgave.VoorgesteldDoor).HasMaxLength(100);
            tabel.Property(vrijgave => vrijgave.GoedgekeurdDoor).HasMaxLength(100);
            tabel.Property(vrijgave => vrijgave.IngetrokkenDoor).HasMaxLength(100);
            tabel.Property(vrijgave => vrijgave.Versie).IsConcurrencyToken();
            tabel.HasIndex(vrijgave => new { vrijgave.Indicator, vrijgave.Status, vrijgave.PublicatieOp });
            tabel.HasIndex(vrijgave => vrijgave.Familie);
            // One proposal at a time, and each edition once. Both databases take brackets around a name.
            tabel.HasIndex(vrijgave => new { vrijgave.Indicator, vrijgave.Periode, vrijgave.Uitgave }).IsUnique().HasFilter($"[Status] <> '{Vrijgavestatus.Ingetrokken}'");
        });
        modelBuilder.Entity<Vrijgavegrondslag>(tabel =>
        {
            tabel.HasKey(grondslag => grondslag.Familie);
            tabel.Property(grondslag => grondslag.Familie).ValueGeneratedNever();
            tabel.Property(grondslag => grondslag.Periode).HasMaxLength(Codelengte);
        });
        modelBuilder.Entity<Abonnement>(tabel =>
        {
            tabel.Property(abonnement => abonnement.Id).ValueGeneratedNever();
            tabel.Property(abonnement => abonnement.Swv).HasMaxLength(Codelengte);
            tabel.Property(abonnement => abonnement.Soort).HasMaxLength(Codelengte);
            tabel.Property(abonnement => abonnement.Adres).HasMaxLength(Abonnement.MaxAdres);
            tabel.Property(abonnement => abonnement.Geheim).HasMaxLength(100);
            tabel.Property(abonnement => abonnement.Door).HasMaxLength(100);
            tabel.Property(abonnement => abonnement.LaatsteFout).HasMaxLength(200);
            tabel.HasIndex(abonnement => new { abonnement.Swv, abonnement.Adres }).IsUnique();
        });
        modelBuilder.Entity<Signaalstand>(tabel =>
        {
            tabel.HasKey(stand => new { stand.Swv, stand.Code });
            tabel.Property(stand => stand.Swv).HasMaxLength(Codelengte);
            tabel.Property(stand => stand.Code).HasMaxLength(50);
            tabel.Property(stand => stand.GemeldePeriode).HasMaxLength(Codelengte);
        });
        modelBuilder.Entity<Melding>(tabel =>
        {
            tabel.Property(melding => melding.Id).ValueGeneratedNever();
            tabel.Property(melding => melding.Swv).HasMaxLength(Codelengte);
            tabel.Property(melding => melding.Swvnaam).HasMaxLength(200);
            tabel.Property(melding => melding.Code).HasMaxLength(50);
            tabel.Property(melding => melding.Naam).HasMaxLength(200);
            tabel.Property(melding => melding.Periode).HasMaxLength(Codelengte);
            tabel.Property(melding => melding.Waarde).HasPrecision(28, 12);
            tabel.Property(melding => melding.Eenheid).HasMaxLength(Codelengte);
            tabel.Property(melding => melding.Herkomst).HasMaxLength(Codelengte);
            tabel.HasIndex(melding => new { melding.Klaar, melding.VolgendeOp });
            tabel.HasOne<Abonnement>().WithMany().HasForeignKey(melding => melding.AbonnementId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Generatiestand>(tabel =>
        {
            tabel.Property(stand => stand.Id).ValueGeneratedNever();
            tabel.HasData(new Generatiestand { Id = Generatiestand.EnigeId, Actief = 1, Hoogste = 1 });
        });
        modelBuilder.VoegHandelingenToe();
        modelBuilder.VoegBerichtenToe();
    }

    private static void AlsFeit<TFeit>(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<TFeit> tabel)
        where TFeit : class, IFeit
    {
        tabel.HasKey(feit => new { feit.Generatie, feit.Id });
        tabel.Property(feit => feit.Id).HasMaxLength(100);
    }
}
