using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Projecties;

namespace Monitoring.Landelijk.Bench;

/// <summary>One database file, and the acts that are timed on it.</summary>
internal sealed class Meting(string bestand)
{
    /// <summary>Events in one transaction, as the inbox hands them over.</summary>
    public const int Batch = 500;

    private const int Vragen = 2000;
    private static readonly string[] Schoolsoorten = ["bao", "bao", "bao", "sbo", "so", "vo", "vo", "pro", "vso"];

    private static readonly string[] Kengetallen = ["liquiditeit", "solvabiliteit2", "rentabiliteit", "bovenmatig", "totalebaten", "brutobaten", "eigenvermogen"];

    private readonly DbContextOptions<SqliteLandelijkContext> _opties = new DbContextOptionsBuilder<SqliteLandelijkContext>()
        .UseSqlite(Sqlite.Verbinding(bestand)).AddInterceptors(SqlitePragmas.Een).Options;

    public SqliteLandelijkContext Context() => new(_opties);

    public Task BoekOpps(string wat, int vanaf, int aantal, long versie) => Boek(wat, new OppProjectie(), Enumerable.Range(vanaf, aantal).Select(nummer => Opp(nummer, versie)));

    public Task BoekJaarrekeningen(int besturen, int jaren) =>
        Boek("jaarrekeningen with seven kengetallen", new JaarrekeningProjectie(), Enumerable.Range(0, besturen * jaren).Select(nummer => Jaarrekening(nummer / jaren, 2011 + (nummer % jaren))));

    private async Task Boek<TGebeurtenis>(string wat, IProjectie<LandelijkContext, TGebeurtenis> projectie, IEnumerable<TGebeurtenis> gebeurtenissen)
        where TGebeurtenis : class, IGebeurtenis
    {
        var (klok, aantal) = (Stopwatch.StartNew(), 0);
        foreach (var deel in gebeurtenissen.Chunk(Batch))
        {
            await using var context = Context();
            await using var transactie = await context.Database.BeginTransactionAsync();
            await projectie.PasToe(context, deel, CancellationToken.None);
            await context.SaveChangesAsync();
            await transactie.CommitAsync();
            aantal += deel.Length;
        }

        Console.WriteLine($"{wat}: {aantal:N0} events in {klok.Elapsed.TotalSeconds:N1} s = {aantal / klok.Elapsed.TotalSeconds:N0}/s");
    }

    public async Task Vraag(string wat, IIndicator indicator, params IEnumerable<(string Naam, string Waarde)> filters)
    {
        var keuze = Keuze.Lees(indicator.Filters, filters.ToDictionary(filter => filter.Naam, filter => filter.Waarde));
        var duren = new double[Vragen];
        for (var keer = -100; keer < Vragen; keer++)
        {
            var begin = Stopwatch.GetTimestamp();
            await using var context = Context();
            await indicator.Reken(context, 1, keuze, new DateOnly(2026, 1, 1), CancellationToken.None);
            if (keer >= 0)
            {
                duren[keer] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
        }

        Array.Sort(duren);
        Console.WriteLine($"{wat}, not from the cache: p50 {duren[Vragen / 2]:N2} ms, p99 {duren[Vragen * 99 / 100]:N2} ms");
    }

    public async Task Hertel()
    {
        await using var context = Context();
        var klok = Stopwatch.StartNew();
        var geteld = (await OppFeit.Hertel(context, 1, CancellationToken.None)).GroupBy(telling => telling.Cel.Sleutel).ToDictionary(groep => groep.Key, groep => groep.Sum(telling => telling.Aantal));
        var duur = klok.Elapsed;
        var tellers = await context.Tellers.ToDictionaryAsync(teller => teller.Sleutel, teller => teller.Aantal);
        Console.WriteLine($"recount of all facts: {duur.TotalSeconds:N2} s; counters that differ: {tellers.Keys.Union(geteld.Keys).Count(sleutel => tellers.GetValueOrDefault(sleutel) != geteld.GetValueOrDefault(sleutel))}");
    }

    private static JaarrekeningGewijzigd Jaarrekening(int bestuur, int boekjaar)
    {
        var toeval = new Random((bestuur * 31) + boekjaar);
        var kengetallen = Kengetallen.Select(code => new KengetalWaarde(code, (decimal)toeval.NextDouble() * 3, "", toeval.Next(5) == 0, 0.75m));
        return new JaarrekeningGewijzigd(
            string.Create(CultureInfo.InvariantCulture, $"{bestuur}/{boekjaar}/realisatie"), 1, DateTimeOffset.UnixEpoch.AddYears(54), bestuur.ToString(CultureInfo.InvariantCulture), "Bestuur", "PO3", "", "po", boekjaar, "realisatie", "definitief", [.. kengetallen], 0, "duo");
    }

    private static OppGewijzigd Opp(int nummer, long versie)
    {
        var toeval = new Random((nummer * 31) + (int)versie);
        var schoolsoort = Schoolsoorten[toeval.Next(Schoolsoorten.Length)];
        var jaar = 2019 + toeval.Next(6);
        return new OppGewijzigd(
            new Guid(nummer, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8).ToString(),
            versie,
            DateTimeOffset.UnixEpoch.AddYears(54).AddSeconds(nummer),
            "00AP00",
            schoolsoort,
            "po",
            string.Create(CultureInfo.InvariantCulture, $"{jaar}-{jaar + 1}"),
            versie == 1 && toeval.Next(4) == 0 ? "opgesteld" : "vastgesteld",
            toeval.Next(5) > 0,
            "school");
    }
}
