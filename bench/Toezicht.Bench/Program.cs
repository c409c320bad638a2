using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Monitoring.Services.Toezicht.Werkvoorraden;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

// Server time of the work list, of the page of one case and of what else an inspecteur opens each day, on a SQLite file with many onderzoeken: one in ten
// is open, and of those that are finished one in nine has a herstelopdracht that still runs. Ten thousand vestigingen in 150 samenwerkingsverbanden, each
// with three days in the files. Processor time is printed beside it: on a machine that does other work the clock says little. Promised: work list and
// case page under 20 ms at p99. Arguments: number of onderzoeken (100000), number of inspecteurs (200).
var aantal = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var inspecteurs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
const int PerKeer = 2_000;
const int Metingen = 200;
const int Vestigingen = 10_000;
const int Swvs = 150;
const double Belofte = 20;

var map = Directory.CreateTempSubdirectory("monitoring-toezicht-bench-").FullName;
try
{
    var vandaag = TimeProvider.System.Vandaag();
    var opties = new DbContextOptionsBuilder<SqliteToezichtContext>().UseSqlite(Sqlite.Verbinding(Path.Combine(map, "toezicht.db"))).AddInterceptors(SqlitePragmas.Een).Options;
    await Vul();
    foreach (var (naam, van) in new[] { ("work list, mine", "mij"), ("work list, everybody", "alle") })
    {
        await Meet(naam, Belofte, (database, nummer) => new WerkvoorraadLezen(database, new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek { Van = van }, Inspecteur(nummer), CancellationToken.None));
    }

    await Meet("work list, of a board", Belofte, (database, nummer) => new WerkvoorraadLezen(database, new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek(), new Aanroeper("bestuur", Rol.SwvBestuur, null, BevoegdGezagNummer.Lees(Bestuur(nummer * 37 % (aantal / 10))), null), CancellationToken.None));

    List<Guid> ids;
    await using (var database = new SqliteToezichtContext(opties))
    {
        ids = await database.Onderzoeken.OrderBy(rij => rij.Nummer).Select(rij => rij.Id).ToListAsync();
    }

    await Meet("case page", Belofte, (database, nummer) => new OnderzoekenZoeken(database, new FinancieelToezichtLezen(database), new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Haal(ids[nummer * 7919 % ids.Count].ToString(), Inspecteur(nummer), CancellationToken.None));
    foreach (var (naam, vraag) in new[]
    {
        ("onderzoeken", new OnderzoekenVraag()),
        ("onderzoeken, page 2", new OnderzoekenVraag { Pagina = new Pagina { Nummer = 2 } }),
        ("onderzoeken, concept", new OnderzoekenVraag { Status = "concept", Pagina = new Pagina { Grootte = 10 } }),
        ("onderzoeken, by name", new OnderzoekenVraag { Zoek = "a-4711" }),
    })
    {
        await Meet(naam, null, (database, nummer) => new OnderzoekenZoeken(database, new FinancieelToezichtLezen(database), new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Zoek(vraag, Inspecteur(nummer), CancellationToken.None));
    }

    await Meet("members of a swv", null, (database, nummer) => new ObjectenZoeken(database, new FinancieelToezichtLezen(database), new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Zoek(new ObjectVraag { Soort = ObjectSoort.Vestiging, SwvCode = Swv(nummer), Peildatum = "2024-01-01" }, vanInspectie: true, CancellationToken.None));
    return;

    async Task Vul()
    {
        var klok = Stopwatch.StartNew();
        await using (var database = new SqliteToezichtContext(opties))
        {
            await database.Database.MigrateAsync();
            database.Objecten.AddRange(Enumerable.Range(0, aantal / 10).Select(nummer => ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, Bestuur(nummer))));
            var eigen = Gezag.Van(Gezag.Eigen, voorbeeld: true);
            for (var nummer = 0; nummer < Vestigingen; nummer++)
            {
                var vestiging = ObjectVanToezicht.Nieuw(ObjectSoort.Vestiging, string.Create(CultureInfo.InvariantCulture, $"{nummer / 100:00}{(char)('A' + (nummer / 10 % 10))}A{nummer % 10:00}"));
                vestiging.NeemSwvOver(Swv(nummer), eigen);
                database.Add(vestiging);
                database.AddRange(Enumerable.Range(2021, 3).Select(jaar => new Aansluiting { ObjectId = vestiging.Id, Peildatum = new DateOnly(jaar, 10, 1), SwvCode = Swv(jaar == 2021 ? nummer + 1 : nummer), Gezag = eigen.Waarde }));
            }

            await database.SaveChangesAsync();
        }

        foreach (var deel in Enumerable.Range(0, aantal).Chunk(PerKeer))
        {
            await using var database = new SqliteToezichtContext(opties);
            foreach (var nummer in deel)
            {
                var bestuur = ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, Bestuur(nummer / 10));
                bestuur.NeemSchoolsoortOver("", "po", Gezag.Van(Gezag.Eigen, voorbeeld: true));
                database.Add(nummer % 10 == 0 ? Open(nummer, bestuur) : Afgerond(nummer, bestuur, database));
            }

            await database.SaveChangesAsync();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{aantal:n0} onderzoeken in {klok.Elapsed.TotalSeconds:n0} s, {new FileInfo(Path.Combine(map, "toezicht.db")).Length / 1048576} MiB"));
    }

    Onderzoek Open(int nummer, ObjectVanToezicht bestuur)
    {
        var onderzoek = Onderzoek.Start($"O-{nummer}", Guid.NewGuid(), bestuur, "vierjaarlijks", vandaag.AddDays(-(nummer % 90)), null, Herkomst.Voorbeeld);
        onderzoek.StelTeamSamen([$"inspecteur-{nummer / 10 % inspecteurs}", $"inspecteur-{nummer / 7 % inspecteurs}"]);
        return onderzoek;
    }

    Onderzoek Afgerond(int nummer, ObjectVanToezicht bestuur, SqliteToezichtContext database)
    {
        var dag = vandaag.AddDays(-100 - (nummer % 400));
        var onderzoek = Onderzoek.Overgenomen(
            new Overname($"A-{nummer}", "vierjaarlijks", dag.AddDays(-60), dag, dag.AddDays(35), [("BKA1", "voldoende"), ("BKA2", "onvoldoende"), ("BKA3", "onvoldoende")], "onvoldoende", "", "Bench.", HerstelopdrachtenBekend: true, Herkomst.Voorbeeld), bestuur, vandaag);
        database.Add(Herstelopdracht.Overgenomen(onderzoek, new("BKA3", "", "wpo-12-4", [], "", dag.AddMonths(10 + (nummer % 20))), nummer % 10 == 1 ? null : dag.AddDays(90)));
        return onderzoek;
    }

    string Bestuur(int nummer) => nummer.ToString("00000", CultureInfo.InvariantCulture);

    string Swv(int nummer) => string.Create(CultureInfo.InvariantCulture, $"PO{nummer % Swvs:0000}");

    Aanroeper Inspecteur(int nummer) => new($"inspecteur-{nummer % inspecteurs}", Rol.Inspecteur, null, null, null);

    // Without a promise in milliseconds the figures are only printed.
    async Task Meet(string naam, double? belofte, Func<SqliteToezichtContext, int, Task> doe)
    {
        var (duren, processor) = (new List<double>(), TimeSpan.Zero);
        for (var nummer = -20; nummer < Metingen; nummer++)
        {
            await using var database = new SqliteToezichtContext(opties);
            var (klok, verbruikt) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await doe(database, nummer + 20);
            if (nummer >= 0)
            {
                duren.Add(Stopwatch.GetElapsedTime(klok).TotalMilliseconds);
                processor += Environment.CpuUsage.TotalTime - verbruikt;
            }
        }

        duren.Sort();
        var p99 = duren[Metingen * 99 / 100];
        var oordeel = belofte is null ? "" : p99 <= belofte ? "holds" : "DOES NOT HOLD";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-22} p50 {duren[Metingen / 2],6:n1} ms, p99 {p99,6:n1} ms, processor {processor.TotalMilliseconds / Metingen,6:n1} ms a call  {oordeel}"));
    }
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    Directory.Delete(map, recursive: true);
}
