using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Opp.Bewaren;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Overdrachten;
using Monitoring.Services.Opp.Domain.Trajecten;
using Monitoring.Services.Opp.Inzien;
using Monitoring.Services.Opp.Vestigingen;

namespace Monitoring.Services.Opp.Data;

/// <summary>The database of the register, for either provider.</summary>
internal abstract class OppContext(DbContextOptions opties) : DbContext(opties)
{
    public DbSet<Ontwikkelingsperspectief> Opps => Set<Ontwikkelingsperspectief>();

    public DbSet<OppVersie> Versies => Set<OppVersie>();

    public DbSet<Inzage> Inzages => Set<Inzage>();

    public DbSet<Inzageregel> Inzageregels => Set<Inzageregel>();

    public DbSet<Bewaarverslag> Bewaarverslagen => Set<Bewaarverslag>();

    public DbSet<Traject> Trajecten => Set<Traject>();

    public DbSet<Overdracht> Overdrachten => Set<Overdracht>();

    public DbSet<SchoolVestiging> Vestigingen => Set<SchoolVestiging>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new OppTabel(Database.IsSqlServer()));
        modelBuilder.ApplyConfiguration(new OppVersieTabel());
        modelBuilder.ApplyConfiguration(new InzageTabel());
        modelBuilder.ApplyConfiguration(new InzageregelTabel());
        modelBuilder.ApplyConfiguration(new BewaarverslagTabel());
        modelBuilder.ApplyConfiguration(new TrajectTabel());
        modelBuilder.ApplyConfiguration(new OverdrachtTabel());
        modelBuilder.ApplyConfiguration(new SchoolVestigingTabel());
        modelBuilder.VoegImportsToe();
        modelBuilder.VoegHandelingenToe();
        modelBuilder.VoegBerichtenToe();
    }
}
