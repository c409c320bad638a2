using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Opp.Data;
using Monitoring.Services.Opp.Domain;
using Monitoring.Services.Opp.Inzien;
using Monitoring.Services.Opp.Tests.Opstelling;

namespace Monitoring.Services.Opp.Tests.Data;

/// <summary>What EF itself would have written is what must stand there.</summary>
public sealed class SqliteInvoegbundelTests
{
    // More than two bundles.
    private const int Aantal = 600;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task In_elke_kolom_staat_wat_EF_zelf_zou_schrijven()
    {
        var opps = Enumerable.Range(1, Aantal).Select(Opp).ToList();
        var regels = Enumerable.Range(1, Aantal).Select(nummer => new Inzageregel { Brin = "00AP", Kijker = nummer % 3 == 0 ? null : "01XY", OppId = nummer % 2 == 0 ? opps[nummer - 1].Id : null, Tijdstip = nummer }).ToList();

        var metBundel = await Bewaar<SqliteOppContext>(opties => new SqliteOppContext(opties), opps, regels);
        foreach (var regel in regels)
        {
            Assert.Equal(regel.Tijdstip, regel.Volgnummer);
        }

        var doorEf = await Bewaar<ZonderBundel>(opties => new ZonderBundel(opties), opps, [.. regels.Select(regel => new Inzageregel { Brin = regel.Brin, Kijker = regel.Kijker, OppId = regel.OppId, Tijdstip = regel.Tijdstip })]);

        Assert.Equal(2 * Aantal, metBundel.Count);
        Assert.Equal(doorEf, metBundel);
    }

    [Fact]
    public async Task Een_dubbel_kenmerk_laat_van_geen_enkele_bundel_iets_achter()
    {
        await using var verbinding = new SqliteConnection("Data Source=:memory:");
        await verbinding.OpenAsync(Stop);
        await using var context = new SqliteOppContext(new DbContextOptionsBuilder<SqliteOppContext>().UseSqlite(verbinding).Options);
        await context.Database.EnsureCreatedAsync(Stop);
        Assert.IsType<SqliteInvoegingen>(context.GetService<IModificationCommandBatchFactory>());
        var opps = Enumerable.Range(1, Aantal).Select(Opp).ToList();
        context.AddRange(opps);
        var dubbel = Opp(Aantal / 2);
        context.Add(dubbel);

        var fout = await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Stop));

        Assert.True(fout.IsGelijktijdig());
        Assert.Contains(Assert.Single(fout.Entries).Entity, new object[] { dubbel, opps[(Aantal / 2) - 1] });
        Assert.Equal(0, await context.Opps.CountAsync(Stop));
    }

    /// <summary>Concepts and vastgestelde OPP's in turn, so that columns are empty in some rows.</summary>
    private static Ontwikkelingsperspectief Opp(int nummer) => Ontwikkelingsperspectief.Registreer(
        Zaak.Registratie(vastgesteld: nummer % 2 == 0 ? "" : "2024-03-01", kenmerk: string.Create(CultureInfo.InvariantCulture, $"k-{nummer}"), leerling: string.Create(CultureInfo.InvariantCulture, $"leerling-{nummer}")),
        Zaak.Moment("2026-06-01"));

    /// <returns>Every row of both tables as SQLite has it, type and value of each column.</returns>
    private static async Task<List<string>> Bewaar<TContext>(Func<DbContextOptions<TContext>, TContext> maak, List<Ontwikkelingsperspectief> opps, List<Inzageregel> regels)
        where TContext : OppContext
    {
        await using var verbinding = new SqliteConnection("Data Source=:memory:");
        await verbinding.OpenAsync(Stop);
        await using var context = maak(new DbContextOptionsBuilder<TContext>().UseSqlite(verbinding).Options);
        await context.Database.EnsureCreatedAsync(Stop);
        context.AddRange(opps);
        context.AddRange(regels);
        await context.SaveChangesAsync(Stop);

        var rijen = new List<string>();
        foreach (var tabel in new[] { "Opp", "Inzageregel" })
        {
            await using var opdracht = verbinding.CreateCommand();
            opdracht.CommandText = $"SELECT * FROM {tabel} ORDER BY 1";
            await using var lezer = await opdracht.ExecuteReaderAsync(Stop);
            while (await lezer.ReadAsync(Stop))
            {
                rijen.Add(string.Join('|', Enumerable.Range(0, lezer.FieldCount).Select(kolom => $"{lezer.GetName(kolom)} {Tekst(lezer.GetValue(kolom))}")));
            }
        }

        return rijen;
    }

    private static string Tekst(object waarde) => waarde is byte[] bytes ? Convert.ToHexString(bytes) : string.Create(CultureInfo.InvariantCulture, $"{waarde.GetType().Name} {waarde}");

    /// <summary>The same model, saved as EF does by itself.</summary>
    private sealed class ZonderBundel(DbContextOptions<ZonderBundel> opties) : OppContext(opties);
}
