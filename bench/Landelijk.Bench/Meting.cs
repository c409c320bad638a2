using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Vergelijking;

namespace Monitoring.Landelijk.Bench;

/// <summary>One database file, and the acts that are timed on it.</summary>
internal sealed class Meting(string bestand)
{
    /// <summary>Events in one transaction, as the inbox hands them over.</summary>
    public const int Batch = 500;

    private const int Vragen = 400;
    private const int Swvs = 152;
    private const int Vestigingen = 9_000;
    private static readonly DateOnly Vandaag = new(2025, 11, 22);
    private static readonly TimeProvider Klok = new VasteKlok();
    private static readonly string[] Schoolsoorten = ["bao", "bao", "bao", "sbo", "so", "vo", "vo", "pro", "vso"];

    private static readonly string[] Regels = ["opp.zes-weken", "opp.overleg", "opp.uitstroombestemming", "opp.onderbouwing", "opp.ondersteuning", "opp.afwijking", "opp.handelingsdeel", "opp.instemming", "opp.evaluatie"];

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

    /// <summary>A tenth of the vestigingen of the country, and the samenwerkingsverbanden.</summary>
    public Task BoekObjecten() => Boek(
        "objects of supervision",
        new ObjectProjectie(),
        [
            .. Enumerable.Range(0, Swvs).Select(nummer => Object("swv", Swv(nummer), Swv(nummer))),
            .. Enumerable.Range(0, Vestigingen).Select(nummer => Object("vestiging", Vestiging(nummer), Swv(nummer % Swvs))),
        ]);

    /// <summary>Every indicator at its defaults, and the pages of the samenwerkingsverbanden.</summary>
    public async Task<IReadOnlyDictionary<string, double>> VraagAlles()
    {
        var medianen = new Dictionary<string, double>();
        foreach (var indicator in Indicatorenlijst.Alle)
        {
            var keuze = Keuze.Standaard(indicator.Filters);
            medianen[indicator.Naam] = await Vraag(indicator.Naam, async context => await indicator.Reken(context, 1, keuze, Vandaag, CancellationToken.None));
        }

        var kengetallen = Indicatorenlijst.Zoek("kengetallen");
        var besturen = Keuze.Lees(kengetallen.Filters, new Dictionary<string, string> { ["kengetal"] = "liquiditeit", ["groep"] = "schoolbesturen" });
        medianen["kengetallen schoolbesturen"] = await Vraag("kengetallen schoolbesturen", async context => await kengetallen.Reken(context, 1, besturen, Vandaag, CancellationToken.None));
        medianen["regio's OPP"] = await Vraag("regio's OPP", async context => await new Regiolezer(context, Klok).Lees("opp-binnen-zes-weken", "", "", "", CancellationToken.None));
        medianen["regio's kengetal"] = await Vraag("regio's kengetal", async context => await new Regiolezer(context, Klok).Lees("liquiditeit", "", "", "", CancellationToken.None));
        medianen["dossier"] = await Vraag("dossier", async context => await new Dossierlezer(context, Klok).Haal(Swv(7), CancellationToken.None));
        return medianen;
    }

    public static void Vergelijk(IReadOnlyDictionary<string, double> klein, IReadOnlyDictionary<string, double> groot)
    {
        var (naam, verhouding) = groot.Select(paar => (paar.Key, Verhouding: paar.Value / klein[paar.Key])).MaxBy(paar => paar.Verhouding);
        Console.WriteLine($"p50 of the large country against the small one: at most {verhouding:N2} ({naam}); all together {groot.Values.Sum() / klein.Values.Sum():N2}");
    }

    private async Task<double> Vraag(string wat, Func<LandelijkContext, Task> vraag)
    {
        var duren = new double[Vragen];
        for (var keer = -50; keer < Vragen; keer++)
        {
            var begin = Stopwatch.GetTimestamp();
            await using var context = Context();
            await vraag(context);
            if (keer >= 0)
            {
                duren[keer] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
        }

        Array.Sort(duren);
        Console.WriteLine($"{wat}: p50 {duren[Vragen / 2]:N2} ms, p99 {duren[Vragen * 99 / 100]:N2} ms");
        return duren[Vragen / 2];
    }

    public async Task Hertel()
    {
        await using var context = Context();
        var klok = Stopwatch.StartNew();
        var geteld = await Vergelijker.Tel(context, 1, CancellationToken.None);
        var duur = klok.Elapsed;
        var tellers = await context.Tellers.ToDictionaryAsync(teller => teller.Sleutel, teller => teller.Aantal);
        Console.WriteLine($"recount of all facts: {duur.TotalSeconds:N2} s; {tellers.Count:N0} counters, of which differ: {tellers.Keys.Union(geteld.Keys).Count(sleutel => tellers.GetValueOrDefault(sleutel) != geteld.GetValueOrDefault(sleutel))}");
    }

    private static ObjectVanToezichtGewijzigd Object(string soort, string code, string swv) =>
        new($"{soort}/{code}", 1, DateTimeOffset.UnixEpoch.AddYears(54), soort, code, $"Naam {code}", "po", soort == "swv" ? "" : "bao", "90001", swv, "Plaats", "Utrecht", soort == "swv" ? null : 220, new DateOnly(2023, 10, 1), "duo");

    private static string Swv(int nummer) => string.Create(CultureInfo.InvariantCulture, $"PO{nummer:0000}");

    private static string Vestiging(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{nummer:0000}00");

    private static JaarrekeningGewijzigd Jaarrekening(int bestuur, int boekjaar)
    {
        var toeval = new Random((bestuur * 31) + boekjaar);
        var kengetallen = Kengetallen.Select(code => new KengetalWaarde(code, (decimal)toeval.NextDouble() * 3, "", toeval.Next(5) == 0, 0.75m));
        return new JaarrekeningGewijzigd(
            string.Create(CultureInfo.InvariantCulture, $"{bestuur}/{boekjaar}/realisatie"), 1, DateTimeOffset.UnixEpoch.AddYears(54), bestuur.ToString(CultureInfo.InvariantCulture), "Bestuur", bestuur < Swvs ? "SWV" : "PO3", bestuur < Swvs ? Swv(bestuur) : "", "po", boekjaar, "realisatie", "definitief", [.. kengetallen], 0, "duo");
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
            Vestiging(nummer % Vestigingen),
            schoolsoort,
            "po",
            string.Create(CultureInfo.InvariantCulture, $"{jaar}-{jaar + 1}"),
            versie == 1 && toeval.Next(4) == 0 ? "opgesteld" : "vastgesteld",
            toeval.Next(5) > 0,
            "school")
        {
            VoldoetAanWet = toeval.Next(4) switch { 0 => null, 1 => false, _ => true },
            Handelingsdeel = toeval.Next(5) == 0 ? "ontbreekt" : "aanwezig",
            Instemming = toeval.Next(5) == 0 ? "onvolledig" : "volledig",
            Hoorrecht = "nvt",
            Regels = [.. Regels.Select(regel => new RegelUitkomst(regel, toeval.Next(6) == 0 ? "voldoet-niet" : "voldoet"))],
            Evaluaties = [new OppEvaluatie(string.Create(CultureInfo.InvariantCulture, $"{jaar + 1}-{jaar + 2}"), "geevalueerd", "behaald")],
        };
    }

    /// <summary>The day on which the invented country is looked at.</summary>
    private sealed class VasteKlok : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Vandaag.ToDateTime(default), TimeSpan.Zero);
    }
}
