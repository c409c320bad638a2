using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Tests.Domain;

namespace Monitoring.Services.Toezicht.Tests.Data;

public sealed class MigratieTests
{
    [Fact]
    public void Het_model_van_sqlite_is_gelijk_aan_zijn_migraties()
    {
        using var context = new SqliteOntwerp().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Het_model_van_sql_server_is_gelijk_aan_zijn_migraties()
    {
        using var context = new SqlServerOntwerp().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    /// <summary>A board that answered before its rounds were kept apart does not lose its words, and nobody waits for a concept that is not there.</summary>
    [Fact]
    public async Task Wat_een_bestuur_antwoordde_wordt_zijn_eerste_ronde()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var verbinding = new SqliteConnection("Data Source=:memory:");
        await verbinding.OpenAsync(stop);
        await using var context = new SqliteToezichtContext(new DbContextOptionsBuilder<SqliteToezichtContext>().UseSqlite(verbinding).Options);
        var migrator = context.GetService<IMigrator>();
        await migrator.MigrateAsync("Toezichtzaak", stop);
        await VoegToe(verbinding, ("Id", "0198A1B2-0000-7000-8000-000000000001"), ("Nummer", "2026-1"), ("Soort", "specifiek"), ("ObjectSoort", "swv"), ("ObjectCode", "PO9001"), ("Startdatum", "2026-09-01"), ("Fase", "zienswijze"), ("ConceptVerstuurdOp", "2026-10-01"), ("ConceptEindoordeel", "voldoende"), ("ZienswijzeUiterlijk", "2026-10-29"), ("ZienswijzeOp", "2026-10-05"), ("Zienswijze", "Het jaartal klopt niet."), ("ReactieOpZienswijze", "Verbeterd."));
        await VoegToe(verbinding, ("Id", "0198A1B2-0000-7000-8000-000000000002"), ("Nummer", "2026-2"), ("Soort", "thema"), ("ObjectSoort", "swv"), ("ObjectCode", "PO9001"), ("Startdatum", "2026-09-01"), ("Fase", "concept"));
        await VoegToe(verbinding, ("Id", "0198A1B2-0000-7000-8000-000000000003"), ("Nummer", "2026-3"), ("Soort", "herstel"), ("ObjectSoort", "swv"), ("ObjectCode", "PO9001"), ("Startdatum", "2026-09-01"), ("Fase", "zienswijze"), ("ConceptVerstuurdOp", "2026-10-01"), ("ConceptEindoordeel", "voldoende"), ("ZienswijzeUiterlijk", "2026-10-29"));
        await migrator.MigrateAsync(cancellationToken: stop);

        var beantwoord = await context.Onderzoeken.SingleAsync(rij => rij.Nummer == "2026-1", stop);
        var ronde = Assert.Single(beantwoord.Rondes);
        Assert.Equal(("concept", "conceptrapport", null), (beantwoord.Fase, beantwoord.Stap, beantwoord.GestaaktOp));
        Assert.Equal((new DateOnly(2026, 10, 1), "Het jaartal klopt niet.", "Verbeterd.", "voldoende"), (ronde.VerstuurdOp, ronde.Zienswijze, ronde.Reactie, ronde.Rapport.Eindoordeel));
        Assert.Empty((await context.Onderzoeken.SingleAsync(rij => rij.Nummer == "2026-2", stop)).Rondes);

        // The board was still reading: what it was sent is not known any more, so nothing is asked of it until there is a new concept.
        var (leest, dag) = (await context.Onderzoeken.SingleAsync(rij => rij.Nummer == "2026-3", stop), new DateOnly(2026, 10, 5));
        Assert.Equal(("concept", "conceptrapport", "inspectie", true), (leest.Fase, leest.Stap, leest.WachtOp, leest.IsZienswijzeAfgerond(dag)));
        Zaak.Geweigerd("zienswijze.niet-gevraagd", () => leest.GeefZienswijze("Klopt.", zietAf: false, dag));
        leest.StelTeamSamen([Zaak.Een]);
        leest.EisBewerkbaar(dag);
    }

    /// <summary>A row of an earlier version of the table: what is not named is empty.</summary>
    private static async Task VoegToe(SqliteConnection verbinding, params (string Kolom, string Waarde)[] waarden)
    {
        await using var kolommen = verbinding.CreateCommand();
        kolommen.CommandText = "SELECT name, type FROM pragma_table_info('Onderzoek') WHERE \"notnull\" = 1";
        var rij = waarden.ToDictionary(waarde => waarde.Kolom, waarde => (object)waarde.Waarde);
        await using (var lezer = await kolommen.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await lezer.ReadAsync(TestContext.Current.CancellationToken))
            {
                rij.TryAdd(lezer.GetString(0), lezer.GetString(1) == "INTEGER" ? 0 : "");
            }
        }

        await using var invoer = verbinding.CreateCommand();
        invoer.CommandText = $"INSERT INTO Onderzoek ({string.Join(", ", rij.Keys)}) VALUES ({string.Join(", ", rij.Keys.Select(kolom => "@" + kolom))})";
        foreach (var (kolom, waarde) in rij)
        {
            invoer.Parameters.AddWithValue("@" + kolom, waarde);
        }

        await invoer.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task De_migraties_lopen_op_sql_server()
    {
        var (server, reden) = await Testopstelling.ProefSqlServer.Zoek();
        Assert.SkipWhen(server is null, reden);
        var naam = "toezicht_" + Guid.NewGuid().ToString("N");
        await using var context = new SqlServerToezichtContext(new DbContextOptionsBuilder<SqlServerToezichtContext>().UseSqlServer($"{server};Initial Catalog={naam}").Options);
        try
        {
            await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
            Assert.Empty(await context.Onderzoeken.ToListAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            await context.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
        }
    }
}
