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
using Monitoring.Services.Toezicht.HerstelVolgen;
using Monitoring.Services.Toezicht.Plannen;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Toezichtstatus;
using Monitoring.Services.Toezicht.Werkvoorraden;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

// Server time of the work list, of the page of one case and of what else an inspecteur or a board opens each day, on a SQLite file with many onderzoeken.
// The register is about as large as the country: 1,500 besturen and 10,000 vestigingen in 150 samenwerkingsverbanden, of which one in ten went over into
// another. Two in ten onderzoeken are at a bestuur and the others at a vestiging; one in ten is open, and of those that are finished one in nine has a
// herstelopdracht that still runs. Processor time is printed beside the clock: on a machine that does other work the clock says little. Promised under 20 ms
// at p99: work list, case page, object page, planning, and the lists of a board with predecessors. Arguments: number of onderzoeken (100000), number of
// inspecteurs (200).
var aantal = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var inspecteurs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
const int PerKeer = 2_000;
const int Metingen = 200;
const int Vestigingen = 10_000;
const int Besturen = 1_500;
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

    await Meet("work list, of a board", Belofte, (database, nummer) => new WerkvoorraadLezen(database, new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek(), VanBestuur(nummer * 37 % Besturen), CancellationToken.None));
    await Meet("work list, merged board", Belofte, (database, nummer) => new WerkvoorraadLezen(database, new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Lees(new WerkvraagVerzoek(), VanBestuur(Opvolger(nummer, Besturen)), CancellationToken.None));
    await Meet("onderzoeken, merged board", Belofte, (database, nummer) => Onderzoeken(database).Zoek(new OnderzoekenVraag(), VanBestuur(Opvolger(nummer, Besturen)), CancellationToken.None));
    await Meet("opdrachten, merged board", Belofte, (database, nummer) => Opdrachten(database).Zoek(new HerstelopdrachtenVraag(), VanBestuur(Opvolger(nummer, Besturen)), CancellationToken.None));
    await Meet("object page", Belofte, async (database, nummer) =>
    {
        var (wie, code) = (Inspecteur(nummer), Vestiging(Opvolger(nummer, Vestigingen)));
        await new ObjectenZoeken(database, new FinancieelToezichtLezen(database), new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Haal(new ObjectVerwijzing { Soort = ObjectSoort.Vestiging, Code = code }, CancellationToken.None);
        await Opdrachten(database).Zoek(new HerstelopdrachtenVraag { ObjectSoort = ObjectSoort.Vestiging, ObjectCode = code, AlleenOpen = true }, wie, CancellationToken.None);
        await Onderzoeken(database).Zoek(new OnderzoekenVraag { ObjectSoort = ObjectSoort.Vestiging, ObjectCode = code }, wie, CancellationToken.None);
    });
    await Meet("planning", Belofte, (database, _) => new PlanningLezen(database, TimeProvider.System).Lees(new PlanningVraag(), CancellationToken.None));

    List<Guid> ids;
    await using (var database = new SqliteToezichtContext(opties))
    {
        ids = await database.Onderzoeken.OrderBy(rij => rij.Nummer).Select(rij => rij.Id).ToListAsync();
    }

    await Meet("case page", Belofte, (database, nummer) => Onderzoeken(database).Haal(ids[nummer * 7919 % ids.Count].ToString(), Inspecteur(nummer), CancellationToken.None));
    foreach (var (naam, vraag) in new[]
    {
        ("onderzoeken", new OnderzoekenVraag()),
        ("onderzoeken, page 2", new OnderzoekenVraag { Pagina = new Pagina { Nummer = 2 } }),
        ("onderzoeken, concept", new OnderzoekenVraag { Status = "concept", Pagina = new Pagina { Grootte = 10 } }),
        ("onderzoeken, by name", new OnderzoekenVraag { Zoek = "a-4711" }),
    })
    {
        await Meet(naam, null, (database, nummer) => Onderzoeken(database).Zoek(vraag, Inspecteur(nummer), CancellationToken.None));
    }

    await Meet("members of a swv", null, (database, nummer) => new ObjectenZoeken(database, new FinancieelToezichtLezen(database), new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System).Zoek(new ObjectVraag { Soort = ObjectSoort.Vestiging, SwvCode = Swv(nummer), Peildatum = "2024-01-01" }, vanInspectie: true, CancellationToken.None));
    return;

    async Task Vul()
    {
        var klok = Stopwatch.StartNew();
        await using (var database = new SqliteToezichtContext(opties))
        {
            await database.Database.MigrateAsync();
            database.AddRange(Enumerable.Range(0, Besturen).Select(nummer => Opgegaan(ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, Bestuur(nummer)), nummer, Besturen, Bestuur)));
            for (var nummer = 0; nummer < Swvs; nummer++)
            {
                var swv = ObjectVanToezicht.Nieuw(ObjectSoort.Swv, Swv(nummer));
                swv.NeemOver(new Stamgegevens { BevoegdGezag = (90_000 + nummer).ToString(CultureInfo.InvariantCulture) }, Gezag.Van(Gezag.Eigen, voorbeeld: true));
                database.Add(swv);
            }

            for (var nummer = 0; nummer < Vestigingen; nummer++)
            {
                var vestiging = Opgegaan(NieuweVestiging(nummer), nummer, Vestigingen, Vestiging);
                vestiging.NeemSwvOver(Swv(nummer), Gezag.Van(Gezag.Eigen, voorbeeld: true));
                database.Add(vestiging);
                database.AddRange(Enumerable.Range(2021, 3).Select(jaar => new Aansluiting { ObjectId = vestiging.Id, Peildatum = new DateOnly(jaar, 10, 1), SwvCode = Swv(jaar == 2021 ? nummer + 1 : nummer), Gezag = Gezag.Van(Gezag.Eigen, voorbeeld: true).Waarde }));
            }

            await database.SaveChangesAsync();
        }

        foreach (var deel in Enumerable.Range(0, aantal).Chunk(PerKeer))
        {
            await using var database = new SqliteToezichtContext(opties);
            foreach (var nummer in deel)
            {
                database.Add(nummer % 10 == 0 ? Open(nummer) : Afgerond(nummer, database));
            }

            await database.SaveChangesAsync();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{aantal:n0} onderzoeken in {klok.Elapsed.TotalSeconds:n0} s, {new FileInfo(Path.Combine(map, "toezicht.db")).Length / 1048576} MiB"));
    }

    Onderzoek Open(int nummer)
    {
        var onderzoek = Onderzoek.Start($"O-{nummer}", Guid.NewGuid(), NieuweVestiging(nummer / 10), "steekproef", vandaag.AddDays(-(nummer % 90)), null, Herkomst.Voorbeeld);
        onderzoek.StelTeamSamen([$"inspecteur-{nummer / 10 % inspecteurs}", $"inspecteur-{nummer / 7 % inspecteurs}"]);
        return onderzoek;
    }

    Onderzoek Afgerond(int nummer, SqliteToezichtContext database)
    {
        var dag = vandaag.AddDays(-100 - (nummer % 400));
        var bijBestuur = nummer % 10 < 3;
        var (soort, standaard, grond) = bijBestuur ? ("vierjaarlijks", "BKA3", "wpo-12-4") : ("risico", "OP3", "wpo-4c");
        var onderzoek = Onderzoek.Overgenomen(
            new Overname($"A-{nummer}", soort, dag.AddDays(-60), dag, dag.AddDays(35), [(standaard, "onvoldoende")], "onvoldoende", "", "Bench.", HerstelopdrachtenBekend: true, Herkomst.Voorbeeld), bijBestuur ? NieuwBestuur(nummer / 10 % Besturen) : NieuweVestiging(nummer / 10 % Vestigingen), vandaag);
        database.Add(Herstelopdracht.Overgenomen(onderzoek, new(standaard, "", grond, [], "", dag.AddMonths(10 + (nummer % 20))), nummer / 10 % 9 == 0 ? null : dag.AddDays(90)));
        return onderzoek;
    }

    ObjectVanToezicht NieuwBestuur(int nummer)
    {
        var bestuur = ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, Bestuur(nummer));
        bestuur.NeemSchoolsoortOver("", "po", Gezag.Van(Gezag.Eigen, voorbeeld: true));
        return bestuur;
    }

    ObjectVanToezicht NieuweVestiging(int nummer)
    {
        var vestiging = ObjectVanToezicht.Nieuw(ObjectSoort.Vestiging, Vestiging(nummer));
        vestiging.NeemOver(new Stamgegevens { BevoegdGezag = Bestuur(nummer % Besturen) }, Gezag.Van(Gezag.Eigen, voorbeeld: true));
        vestiging.NeemSchoolsoortOver("bao", "po", Gezag.Van(Gezag.Eigen, voorbeeld: true));
        return vestiging;
    }

    // The first tenth of its kind went over into the second.
    ObjectVanToezicht Opgegaan(ObjectVanToezicht bij, int nummer, int alle, Func<int, string> code)
    {
        if (nummer < alle / 10)
        {
            bij.Bestaat(null, vandaag.AddDays(-1), ObjectVanToezicht.IdVan(bij.Soort, code(nummer + (alle / 10))));
        }

        return bij;
    }

    int Opvolger(int nummer, int alle) => (alle / 10) + (nummer % (alle / 10));

    Aanroeper VanBestuur(int nummer) => new("bestuur", Rol.SwvBestuur, null, BevoegdGezagNummer.Lees(Bestuur(nummer)), null);

    static OnderzoekenZoeken Onderzoeken(SqliteToezichtContext database) => new(database, new FinancieelToezichtLezen(database), new OpvolgingLezen(database, TimeProvider.System), TimeProvider.System);

    static HerstelopdrachtenZoeken Opdrachten(SqliteToezichtContext database) => new(database, new OpvolgingLezen(database, TimeProvider.System));

    string Bestuur(int nummer) => (10_000 + nummer).ToString(CultureInfo.InvariantCulture);

    string Vestiging(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{nummer / 100:00}{(char)('A' + (nummer / 10 % 10))}A{nummer % 10:00}");

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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-26} p50 {duren[Metingen / 2],6:n1} ms, p99 {p99,6:n1} ms, processor {processor.TotalMilliseconds / Metingen,6:n1} ms a call  {oordeel}"));
    }
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    Directory.Delete(map, recursive: true);
}
