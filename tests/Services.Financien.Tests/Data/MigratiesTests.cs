using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
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
            new Jaarreeks([jaarrekening]).Reken([], null, Signaleringsset.Ingebouwd, DateTimeOffset.UnixEpoch);
            context.Add(jaarrekening);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            context.ChangeTracker.Clear();
            var gelezen = await context.Jaarrekeningen.SingleAsync(rij => rij.Zoektekst.Contains("coöperatie"), TestContext.Current.CancellationToken);
            Assert.Equal(668_686, gelezen.Jaarcijfers(null, []).Gegeven("2.1"));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync(CancellationToken.None);
        }
    }
}
