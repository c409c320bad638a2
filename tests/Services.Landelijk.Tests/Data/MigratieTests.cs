using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Data;

/// <summary>What a former version of the service left in the database.</summary>
public sealed class MigratieTests : IAsyncLifetime
{
    private const long Ooit = 638_000_000_000_000_000;

    private static readonly long Later = DateTimeOffset.UtcNow.AddYears(1).UtcTicks;

    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");
    private SqliteLandelijkContext _context = null!;

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _verbinding.OpenAsync(Stop);
        _context = new SqliteLandelijkContext(new DbContextOptionsBuilder<SqliteLandelijkContext>().UseSqlite(_verbinding).Options);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _verbinding.DisposeAsync();
    }

    [Fact]
    public async Task Een_los_voorstel_over_OPPs_dat_nog_wacht_wordt_ingetrokken_en_wat_openbaar_is_blijft()
    {
        await Migreer("Meldingopenbaarheid");
        string[] opps = [.. Oppindicatoren.Alle.Select(indicator => indicator.Naam)];
        foreach (var (nummer, indicator) in opps.Index())
        {
            await VoegToe(nummer, indicator, "2024-2025", "voorgesteld", Ooit);
        }

        await VoegToe(50, "opps", "2023-2024", "goedgekeurd", Later);
        await VoegToe(51, "opps", "2022-2023", "goedgekeurd", Ooit);
        await VoegToe(52, "swv-eindoordelen", "2023", "voorgesteld", Ooit);
        await VoegToe(53, "opps", "2021-2022", "voorgesteld", Ooit);
        await Doe("INSERT INTO Vrijgavegrondslagen (Familie, Periode, Inhoud) VALUES (@Familie, '2021-2022', '{}')", new() { ["@Familie"] = Sleutel(53) });

        await Migreer(null);

        var nu = await _context.Vrijgaven.AsNoTracking().ToListAsync(Stop);
        Assert.Equal(opps.Order(StringComparer.Ordinal), nu.Where(vrijgave => vrijgave is { Periode: "2024-2025", Status: "ingetrokken" }).Select(vrijgave => vrijgave.Indicator).Order(StringComparer.Ordinal));
        Assert.Equal(
            [("2021-2022", "voorgesteld"), ("2022-2023", "goedgekeurd"), ("2023", "voorgesteld"), ("2023-2024", "ingetrokken")],
            nu.Where(vrijgave => vrijgave.Periode != "2024-2025").OrderBy(vrijgave => vrijgave.Periode, StringComparer.Ordinal).Select(vrijgave => (vrijgave.Periode, vrijgave.Status)));
        Assert.All(nu, vrijgave => Assert.Equal(vrijgave.Status == "ingetrokken", vrijgave.Intrekreden.Contains("samen vrijgaan", StringComparison.Ordinal) && vrijgave.Versie == 2));
    }

    [Fact]
    public async Task Wat_er_van_herstelopdrachten_stond_krijgt_zijn_jaar_en_duur_en_de_oude_tellers_verdwijnen()
    {
        await Migreer("VrijgaveZonderGrondslag");
        (string Id, string Opgelegd, string? Hersteld)[] opdrachten = [("over-de-jaargrens", "2023-12-20", "2024-03-01"), ("open", "2024-01-31", null), ("dezelfde-dag", "2024-02-29", "2024-02-29")];
        foreach (var (id, opgelegd, hersteld) in opdrachten)
        {
            await Doe(
                """
                INSERT INTO HerstelopdrachtFeiten (Generatie, Id, Versie, Gewijzigd, Onderzoek, Onderzoeksoort, ObjectSoort, ObjectCode, Kolom, Standaard, Aanhaling, OpgelegdOp, Hersteltermijn, Status, HersteldOp, Herkomst)
                VALUES (1, @Id, 1, 1, 'o', 'risico', 'school', '00AP', 'po', 'OP2', 'WPO art. 8', @Opgelegd, '2025-01-01', 'open', @Hersteld, 'inspectie')
                """,
                new() { ["@Id"] = id, ["@Opgelegd"] = opgelegd, ["@Hersteld"] = hersteld ?? (object)DBNull.Value });
        }

        foreach (var telling in new[] { "herstelopdrachten:risico", "herstelopdrachten-steekproef" })
        {
            await Doe("INSERT INTO Tellers (Generatie, Sleutel, Telling, Periode, Categorie, Kenmerk, Herkomst, Aantal) VALUES (1, @Telling, @Telling, '2023', '', '', '', 1)", new() { ["@Telling"] = telling });
        }

        await Migreer(null);

        // 11 + 31 + 29 + 1 days: 2024 is a leap year.
        Assert.Equal(
            [("dezelfde-dag", 2024, 0), ("open", 2024, null), ("over-de-jaargrens", 2023, 72)],
            (await _context.HerstelopdrachtFeiten.AsNoTracking().OrderBy(feit => feit.Id).ToListAsync(Stop)).Select(feit => (feit.Id, feit.Jaar, feit.Herstelduur)));
        Assert.Equal(["herstelopdrachten-steekproef"], await _context.Tellers.Select(teller => teller.Telling).ToListAsync(Stop));
    }

    /// <summary>Up to a migration; null is up to the last one.</summary>
    private Task Migreer(string? migratie) => _context.GetService<IMigrator>().MigrateAsync(migratie, Stop);

    private static string Sleutel(int nummer) => $"0198A1B2-0000-7000-8000-{nummer:D12}";

    private Task VoegToe(int nummer, string indicator, string periode, string status, long publicatieOp) => Doe(
        """
        INSERT INTO Vrijgaven (Id, Familie, Indicator, Periode, Uitgave, Status, Toelichting, Reden, VoorgesteldDoor, VoorgesteldOp, GoedgekeurdDoor, IngetrokkenDoor, Intrekreden, PublicatieOp, Inhoud, Versie)
        VALUES (@Id, @Id, @Indicator, @Periode, 1, @Status, 'Het schooljaar is om.', '', 'een', '2026-01-01 00:00:00+00:00', '', '', '', @Op, '{}', 1)
        """,
        new() { ["@Id"] = Sleutel(nummer), ["@Indicator"] = indicator, ["@Periode"] = periode, ["@Status"] = status, ["@Op"] = publicatieOp });

    private async Task Doe(string opdracht, Dictionary<string, object> waarden)
    {
        await using var uitvoer = _verbinding.CreateCommand();
        uitvoer.CommandText = opdracht;
        foreach (var (naam, waarde) in waarden)
        {
            uitvoer.Parameters.AddWithValue(naam, waarde);
        }

        await uitvoer.ExecuteNonQueryAsync(Stop);
    }
}
