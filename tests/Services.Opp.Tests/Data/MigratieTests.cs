using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Monitoring.ServiceDefaults.Vastleggen;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Domain.Overdrachten;

namespace Monitoring.Services.Opp.Tests.Data;

/// <summary>A register of before trajecten had a place and overdrachten were answered loses neither.</summary>
public sealed class MigratieTests : IAsyncLifetime
{
    private const string VanBao = "0198A1B2-0000-7000-8000-000000000001";
    private const string VanVo = "0198A1B2-0000-7000-8000-000000000002";
    private const string Overgedragen = "0198A1B2-0000-7000-8000-000000000003";

    private readonly SqliteConnection _verbinding = new("Data Source=:memory:");
    private SqliteOppContext _context = null!;

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _verbinding.OpenAsync(Stop);
        _context = new SqliteOppContext(new DbContextOptionsBuilder<SqliteOppContext>().UseSqlite(_verbinding).Options);
        await _context.GetService<IMigrator>().MigrateAsync("Imports", Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _verbinding.DisposeAsync();
    }

    [Fact]
    public async Task Een_traject_krijgt_de_plaats_van_zijn_OPP_en_anders_de_hoofdvestiging()
    {
        await VoegToe("Opp", ("Id", VanBao), ("Brin", "00AP"), ("Kenmerk", "k-1"), ("Vestiging", "00AP02"), ("Schoolsoort", "bao"), ("DossierTekst", "{}"));
        await VoegToe("Opp", ("Id", VanVo), ("Brin", "90AA"), ("Kenmerk", "k-1"), ("Vestiging", "90AA00"), ("Schoolsoort", "vo"), ("Herkomst", 1), ("DossierTekst", "{}"));
        await VoegToe("Opp", ("Id", Overgedragen), ("Brin", "90AA"), ("Kenmerk", "k-2"), ("Vestiging", "90AA01"), ("Schoolsoort", "pro"), ("Herkomst", 1), ("DossierTekst", "{}"));
        await VoegToe("SchoolVestiging", ("Code", "90AA00"), ("Brin", "90AA"), ("Voorbeeld", 1));
        await VoegToe("Traject", ("Id", "0198A1B2-0000-7000-8000-000000000011"), ("Brin", "00AP"), ("Soort", "tlv"), ("Kenmerk", "k-1"), ("OppId", VanBao), ("StappenTekst", "[]"));
        await VoegToe("Traject", ("Id", "0198A1B2-0000-7000-8000-000000000012"), ("Brin", "90AA"), ("Soort", "maatwerk"), ("Kenmerk", "k-2"), ("OppId", Overgedragen), ("StappenTekst", "[]"));
        await VoegToe("Traject", ("Id", "0198A1B2-0000-7000-8000-000000000013"), ("Brin", "00AP"), ("Soort", "wachtplek"), ("Kenmerk", "los"), ("StappenTekst", "[]"));
        await VoegToe("Traject", ("Id", "0198A1B2-0000-7000-8000-000000000014"), ("Brin", "90AA"), ("Soort", "wachtplek"), ("Kenmerk", "los"), ("StappenTekst", "[]"));

        await _context.Database.MigrateAsync(Stop);

        // Without an OPP the schoolsoort is told only by a school with one.
        Assert.Equal(
            ["00AP02 bao School", "90AA01 pro Voorbeeld", "00AP00 bao School", "90AA00  Voorbeeld"],
            (await _context.Trajecten.OrderBy(traject => traject.Id).Select(traject => new { traject.Vestiging, traject.Schoolsoort, traject.Herkomst }).ToListAsync(Stop)).Select(traject => $"{traject.Vestiging} {traject.Schoolsoort} {traject.Herkomst}"));
    }

    /// <summary>Six weeks after 1 March 2024 is 12 April.</summary>
    [Fact]
    public async Task Een_OPP_dat_was_overgedragen_wacht_op_antwoord()
    {
        await VoegToe("Opp", ("Id", Overgedragen), ("Brin", "00AP"), ("Kenmerk", "k-1"), ("IsBeeindigd", 1), ("DossierTekst", """{"einde":{"op":"2024-03-01","reden":"","naar":"01XY02","inzageOudersOp":"2024-02-20","vrijwilligVoortgezet":false}}"""));
        await VoegToe("Opp", ("Id", VanBao), ("Brin", "00AP"), ("Kenmerk", "k-2"), ("IsBeeindigd", 1), ("DossierTekst", """{"einde":{"op":"2024-03-01","reden":"overig","naar":"","vrijwilligVoortgezet":false}}"""));
        await VoegToe("Opp", ("Id", VanVo), ("Brin", "00AP"), ("Kenmerk", "!gewist"), ("IsBeeindigd", 1), ("GewistOp", "2024-03-02"), ("DossierTekst", """{"einde":{"op":"2014-03-01","reden":"","naar":"01XY02","inzageOudersOp":"2014-02-20","vrijwilligVoortgezet":false}}"""));

        await _context.Database.MigrateAsync(Stop);

        var overdracht = await _context.Overdrachten.SingleAsync(Stop);
        Assert.Equal((Guid.Parse(Overgedragen), "01XY", "01XY02", Antwoord.Open, 1L), (overdracht.OppId, overdracht.NaarBrin, overdracht.NaarVestiging, overdracht.Antwoord, overdracht.Versie));
        Assert.Equal((new DateOnly(2024, 3, 1), new DateOnly(2024, 4, 12)), (overdracht.Op, overdracht.Uiterlijk));
        overdracht.Beantwoord(1, Antwoord.NietHier, new Moment(DateTimeOffset.UnixEpoch, new DateOnly(2024, 3, 15)));
        await _context.SaveChangesAsync(Stop);
        Assert.Equal(Antwoord.NietHier, (await _context.Overdrachten.AsNoTracking().SingleAsync(Stop)).Antwoord);
    }

    [Fact]
    public async Task Elke_eerdere_blik_van_de_inspectie_staat_in_het_logboek_van_handelingen()
    {
        const string inzage = "0198A1B2-0000-7000-8000-000000000021";
        await VoegToe("Inzage", ("Id", inzage), ("Brin", "00AP"), ("Onderzoek", "2024-0147"), ("Inspecteur", "inspecteur-1"), ("Tijdstip", 10));
        await VoegToe("Inzageregel", ("InzageId", inzage), ("Brin", "00AP"), ("Tijdstip", 11), ("Volgnummer", 1));
        await VoegToe("Inzageregel", ("InzageId", inzage), ("Brin", "00AP"), ("OppId", VanBao), ("Tijdstip", 12), ("Volgnummer", 2));

        await _context.Database.MigrateAsync(Stop);

        Assert.Equal(
            [
                "10 inspecteur-1 inzage-gevraagd school 00AP onderzoek 2024-0147",
                "11 inspecteur-1 opps-ingezien school 00AP onderzoek 2024-0147",
                "12 inspecteur-1 opp-ingezien OPP van 00AP onderzoek 2024-0147",
            ],
            (await _context.Set<Handelingsregel>().OrderBy(regel => regel.Op).ToListAsync(Stop)).Select(regel => $"{regel.Op} {regel.Door} {regel.Code} {regel.Zaak} {regel.Kenmerk} {regel.Toelichting}"));
    }

    /// <summary>A row of an earlier version of the table: what is not named is empty.</summary>
    private async Task VoegToe(string tabel, params (string Kolom, object Waarde)[] waarden)
    {
        await using var kolommen = _verbinding.CreateCommand();
        kolommen.CommandText = "SELECT name, type FROM pragma_table_info(@tabel) WHERE \"notnull\" = 1";
        kolommen.Parameters.AddWithValue("@tabel", tabel);
        var rij = waarden.ToDictionary(waarde => waarde.Kolom, waarde => waarde.Waarde);
        await using (var lezer = await kolommen.ExecuteReaderAsync(Stop))
        {
            while (await lezer.ReadAsync(Stop))
            {
                rij.TryAdd(lezer.GetString(0), lezer.GetString(1) == "INTEGER" ? 0 : "");
            }
        }

        await using var invoer = _verbinding.CreateCommand();
        invoer.CommandText = $"INSERT INTO {tabel} ({string.Join(", ", rij.Keys)}) VALUES ({string.Join(", ", rij.Keys.Select(kolom => "@" + kolom))})";
        foreach (var (kolom, waarde) in rij)
        {
            invoer.Parameters.AddWithValue("@" + kolom, waarde);
        }

        await invoer.ExecuteNonQueryAsync(Stop);
    }
}
