using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Tests.Opstelling;
using Monitoring.Services.Toezicht.Werkvoorraden;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

namespace Monitoring.Services.Toezicht.Tests.Raadplegen;

/// <summary>How the database answers the lists that every inspecteur opens: from an index in its order, without sorting or reading what does not stand in it.</summary>
public sealed class QueryplanTests : IAsyncLifetime
{
    private readonly Opdrachtenlog _log = new();
    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");
    private SqliteToezichtContext _database = null!;

    public async ValueTask InitializeAsync()
    {
        await _verbinding.OpenAsync(TestContext.Current.CancellationToken);
        _database = new SqliteToezichtContext(new DbContextOptionsBuilder<SqliteToezichtContext>().UseSqlite(_verbinding).AddInterceptors(_log).Options);
        await _database.Database.MigrateAsync(TestContext.Current.CancellationToken);
        // Without figures of its own SQLite does not know which index is the narrow one; a live database keeps them as well.
        var swv = ObjectVanToezicht.Nieuw(ObjectSoort.Swv, "PO9001");
        _database.Objecten.Add(swv);
        var onderzoek = Onderzoek.Start("N1", Guid.NewGuid(), swv, "vierjaarlijks", new DateOnly(2024, 1, 8), "", Herkomst.Inspectie);
        onderzoek.StelTeamSamen(["inspecteur-1"]);
        _database.Onderzoeken.Add(onderzoek);
        await _database.SaveChangesAsync(TestContext.Current.CancellationToken);
        _log.Vragen.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _verbinding.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("te-laat")]
    [InlineData("binnenkort")]
    public async Task De_werkvoorraad_van_iedereen_komt_uit_indexen_in_hun_volgorde(string wanneer)
    {
        await new WerkvoorraadLezen(_database, TimeProvider.System).Lees(new WerkvraagVerzoek { Van = "alle", Wanneer = wanneer }, Inspecteur, TestContext.Current.CancellationToken);
        var plannen = await Plannen();
        Assert.NotEmpty(plannen);
        // Corrections that wait are a handful, in an index of their own.
        Assert.All(plannen.Where(plan => !plan.Sql.Contains("Correctievoorstel", StringComparison.Ordinal)), plan => Assert.DoesNotContain("USE TEMP B-TREE", plan.Plan, StringComparison.Ordinal));
        Assert.Empty(plannen.SelectMany(plan => Tabelgangen(plan.Plan)));
    }

    [Fact]
    public async Task Mijn_werkvoorraad_begint_bij_mijn_zaken()
    {
        await new WerkvoorraadLezen(_database, TimeProvider.System).Lees(new WerkvraagVerzoek(), Inspecteur, TestContext.Current.CancellationToken);
        var plannen = await Plannen();
        Assert.Empty(plannen.SelectMany(plan => Tabelgangen(plan.Plan)));
        Assert.Contains(plannen, plan => plan.Plan.Contains("IX_Teamlid_Inspecteur", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_zaak_wordt_gelezen_zonder_een_tabel_door_te_lopen()
    {
        var id = await _database.Onderzoeken.Select(rij => rij.Id).SingleAsync(TestContext.Current.CancellationToken);
        _log.Vragen.Clear();
        await new OnderzoekenZoeken(_database, TimeProvider.System).Haal(id.ToString(), Inspecteur, TestContext.Current.CancellationToken);
        Assert.Empty((await Plannen()).SelectMany(plan => Tabelgangen(plan.Plan)));
    }

    private static Aanroeper Inspecteur => new("inspecteur-1", Rol.Inspecteur, null, null, null);

    /// <summary>Tables that are read from begin to end, without an index. What a part of the query made before is no table.</summary>
    private static IEnumerable<string> Tabelgangen(string plan)
    {
        var regels = plan.Split('\n');
        var tussenstand = regels.Where(regel => regel.StartsWith("CO-ROUTINE ", StringComparison.Ordinal) || regel.StartsWith("MATERIALIZE ", StringComparison.Ordinal)).Select(regel => $"SCAN {regel.Split(' ')[1]}").Append("SCAN CONSTANT ROW").ToList();
        return regels.Where(regel => regel.StartsWith("SCAN ", StringComparison.Ordinal) && !regel.Contains(" USING ", StringComparison.Ordinal) && !tussenstand.Contains(regel));
    }

    private async Task<IReadOnlyList<(string Sql, string Plan)>> Plannen()
    {
        var plannen = new List<(string, string)>();
        foreach (var (sql, parameters) in _log.Vragen)
        {
            await using var vraag = _verbinding.CreateCommand();
            vraag.CommandText = "EXPLAIN QUERY PLAN " + sql;
            foreach (var (naam, waarde) in parameters)
            {
                vraag.Parameters.AddWithValue(naam, waarde ?? DBNull.Value);
            }

            await using var lezer = await vraag.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            var regels = new List<string>();
            while (await lezer.ReadAsync(TestContext.Current.CancellationToken))
            {
                regels.Add(lezer.GetString(3));
            }

            plannen.Add((sql, string.Join('\n', regels)));
        }

        return plannen;
    }
}
