using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Monitoring.Contracts.Domein;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Financien.Data;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Tests.Data;

public sealed class MigratiesTests
{
    [Fact]
    public void De_migraties_van_Sqlite_zijn_bij_met_het_model()
    {
        using var context = new SqliteOntwerp().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void De_migraties_van_SqlServer_zijn_bij_met_het_model()
    {
        using var context = new SqlServerOntwerp().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Terug_naar_een_antwoord_per_vraag_houdt_het_laatste()
    {
        var map = Directory.CreateTempSubdirectory("monitoring-financien-").FullName;
        try
        {
            await using var context = new SqliteFinancienContext(new DbContextOptionsBuilder<SqliteFinancienContext>().UseSqlite($"Data Source={Path.Combine(map, "f.db")};Pooling=False").Options);
            await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
            var beantwoord = Resultaatvraag.Stel("21429", 1, "21428", 2015, 10, "Begeleiding", new DateOnly(2016, 1, 1));
            beantwoord.Beantwoord("Een klas.", new DateOnly(2016, 2, 1));
            beantwoord.Beantwoord("Twee klassen.", new DateOnly(2016, 3, 1));
            context.AddRange(beantwoord, Resultaatvraag.Stel("21429", 2, "21428", 2015, 20, "Meer", new DateOnly(2016, 1, 1)));
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);

            await context.Database.GetService<IMigrator>().MigrateAsync("Resultaatvraag", TestContext.Current.CancellationToken);
            Assert.Equal(["Twee klassen. 2016-03-01", " "], await context.Database.SqlQuery<string>($"SELECT Antwoord || ' ' || COALESCE(AntwoordOp, '') AS Value FROM Resultaatvraag ORDER BY Nummer").ToListAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    [Fact]
    public async Task Wie_de_signaleringswaarden_eerder_wijzigde_staat_in_het_logboek()
    {
        await using var verbinding = new SqliteConnection("Data Source=:memory:");
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        await using var context = new SqliteFinancienContext(new DbContextOptionsBuilder<SqliteFinancienContext>().UseSqlite(verbinding).Options);
        await context.Database.GetService<IMigrator>().MigrateAsync("AangepastToezichtVerteld", TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlAsync($"INSERT INTO Signaleringsversie (Nummer, Json, Reden, Door, Op) VALUES (2, '[]', 'Nieuw onderzoek', 'beheer-1', 638000000000000000)", TestContext.Current.CancellationToken);
        await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
        var regel = await context.Set<Handelingsregel>().SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((638000000000000000, "beheer-1", "signaleringswaarden-gewijzigd", "signaleringswaarden, versie", "2", "Nieuw onderzoek"), (regel.Op, regel.Door, regel.Code, regel.Zaak, regel.Kenmerk, regel.Toelichting));
    }

    [Fact]
    public async Task Een_jaarrekening_komt_ongeschonden_uit_SqlServer()
    {
        var (verbinding, reden) = await Testopstelling.ProefSqlServer.Zoek();
        Assert.SkipWhen(verbinding is null, reden);
        await using var context = new SqlServerFinancienContext(new DbContextOptionsBuilder<SqlServerFinancienContext>().UseSqlServer(verbinding + ";Database=financien_" + Guid.NewGuid().ToString("N")).Options);
        await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
        try
        {
            var aanlevering = new Aanlevering(BevoegdGezagNummer.Lees("21429"), 2015, "Coöperatie", "SWV", "po", "duo", [new Onderdeel(Jaarrekeningdeel.Balans, "b.csv", 2, new Dictionary<string, decimal> { ["2.1"] = 668_686 })]);
            var jaarrekening = Jaarrekening.Open(aanlevering);
            jaarrekening.NeemOver(aanlevering, DateTimeOffset.UnixEpoch);
            new Jaarreeks([jaarrekening]).Reken(Bestuursnaslag.Geen, null, Signaleringsset.Ingebouwd, DateTimeOffset.UnixEpoch);
            context.Add(jaarrekening);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            context.ChangeTracker.Clear();
            var gelezen = await context.Jaarrekeningen.SingleAsync(rij => rij.Zoektekst.Contains("coöperatie"), TestContext.Current.CancellationToken);
            Assert.Equal(668_686, gelezen.Jaarcijfers(null, Bestuursnaslag.Geen).Gegeven("2.1"));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync(CancellationToken.None);
        }
    }
}
