using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Toezicht.Domain.Escalatie;
using Monitoring.Services.Toezicht.Domain.Herstel;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Domain.Resultaten;
using Monitoring.Services.Toezicht.Domain.Risico;
using Monitoring.Services.Toezicht.Domain.Werk;

namespace Monitoring.Services.Toezicht.Data;

/// <summary>The database of supervision, whatever the provider.</summary>
internal abstract class ToezichtContext(DbContextOptions opties) : DbContext(opties)
{
    public DbSet<ObjectVanToezicht> Objecten => Set<ObjectVanToezicht>();

    public DbSet<Postcodegebied> Postcodegebieden => Set<Postcodegebied>();

    public DbSet<Aansluiting> Aansluitingen => Set<Aansluiting>();

    public DbSet<Oordeelpeiling> Oordeelpeilingen => Set<Oordeelpeiling>();

    public DbSet<Onderzoek> Onderzoeken => Set<Onderzoek>();

    public DbSet<Herstelopdracht> Herstelopdrachten => Set<Herstelopdracht>();

    public DbSet<Correctievoorstel> Correctievoorstellen => Set<Correctievoorstel>();

    public DbSet<Ministermelding> Ministermeldingen => Set<Ministermelding>();

    public DbSet<Ketenbeurt> Ketenbeurten => Set<Ketenbeurt>();

    public DbSet<Jaarrekeningbeeld> Jaarrekeningbeelden => Set<Jaarrekeningbeeld>();

    public DbSet<FinancieelToezicht> FinancieelToezicht => Set<FinancieelToezicht>();

    public DbSet<Oppbeeld> Oppbeelden => Set<Oppbeeld>();

    public DbSet<Signaalstand> Signaalstanden => Set<Signaalstand>();

    public DbSet<Onderwijsresultaat> Onderwijsresultaten => Set<Onderwijsresultaat>();

    public DbSet<BerekendOordeel> BerekendeOordelen => Set<BerekendOordeel>();

    public DbSet<EerdereBerekening> EerdereBerekeningen => Set<EerdereBerekening>();

    public DbSet<Wijziging> Wijzigingen => Set<Wijziging>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new ObjectTabel());
        modelBuilder.ApplyConfiguration(new AansluitingTabel());
        modelBuilder.ApplyConfiguration(new OordeelpeilingTabel());
        modelBuilder.ApplyConfiguration(new OnderzoekTabel());
        modelBuilder.ApplyConfiguration(new HerstelopdrachtTabel());
        modelBuilder.ApplyConfiguration(new CorrectievoorstelTabel());
        modelBuilder.ApplyConfiguration(new MinistermeldingTabel());
        modelBuilder.ApplyConfiguration(new KetenbeurtTabel());
        modelBuilder.ApplyConfiguration(new JaarrekeningbeeldTabel());
        modelBuilder.ApplyConfiguration(new FinancieelToezichtTabel());
        modelBuilder.ApplyConfiguration(new OppbeeldTabel());
        modelBuilder.ApplyConfiguration(new SignaalstandTabel());
        modelBuilder.ApplyConfiguration(new OnderwijsresultaatTabel());
        modelBuilder.ApplyConfiguration(new BerekendOordeelTabel());
        modelBuilder.ApplyConfiguration(new EerdereBerekeningTabel());
        modelBuilder.ApplyConfiguration(new WijzigingTabel());
        modelBuilder.Entity<Postcodegebied>(tabel =>
        {
            tabel.ToTable("Postcodegebied");
            tabel.HasKey(gebied => new { gebied.Pc4, gebied.Herkomst });
            tabel.Property(gebied => gebied.Herkomst).HasMaxLength(10);
            tabel.Property(gebied => gebied.Pc4).HasMaxLength(4);
            tabel.Property(gebied => gebied.SwvPo).HasMaxLength(6);
            tabel.Property(gebied => gebied.SwvVo).HasMaxLength(6);
        });
        modelBuilder.VoegImportsToe();
        modelBuilder.VoegHandelingenToe();
        modelBuilder.VoegBerichtenToe();
    }
}
