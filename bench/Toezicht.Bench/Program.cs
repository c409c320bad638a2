using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Toegang;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Services.Toezicht.Domain;
using Monitoring.Services.Toezicht.Domain.Objecten;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;
using Monitoring.Services.Toezicht.Raadplegen;
using Monitoring.Services.Toezicht.Werkvoorraden;
using Herstelopdracht = Monitoring.Services.Toezicht.Domain.Herstel.Herstelopdracht;
using Onderzoek = Monitoring.Services.Toezicht.Domain.Onderzoeken.Onderzoek;

// Server time of the work list and of the page of one case, on a SQLite file with many onderzoeken: one in ten is open, and of those
// that are finished one in nine has a herstelopdracht that still runs. Arguments: number of onderzoeken (100000), number of inspecteurs (200).
var aantal = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var inspecteurs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
const int PerKeer = 2_000;
const int Metingen = 200;

var map = Directory.CreateTempSubdirectory("monitoring-toezicht-bench-").FullName;
try
{
    var vandaag = TimeProvider.System.Vandaag();
    var opties = new DbContextOptionsBuilder<SqliteToezichtContext>().UseSqlite(Sqlite.Verbinding(Path.Combine(map, "toezicht.db"))).AddInterceptors(SqlitePragmas.Een).Options;
    await Vul();
    foreach (var (naam, van) in new[] { ("work list, mine", "mij"), ("work list, everybody", "alle") })
    {
        await Meet(naam, (database, nummer) => new WerkvoorraadLezen(database, TimeProvider.System).Lees(new WerkvraagVerzoek { Van = van }, Inspecteur(nummer), CancellationToken.None));
    }

    List<Guid> ids;
    await using (var database = new SqliteToezichtContext(opties))
    {
        ids = await database.Onderzoeken.OrderBy(rij => rij.Nummer).Select(rij => rij.Id).ToListAsync();
    }

    await Meet("case page", (database, nummer) => new OnderzoekenZoeken(database, TimeProvider.System).Haal(ids[nummer * 7919 % ids.Count].ToString(), Inspecteur(nummer), CancellationToken.None));
    return;

    async Task Vul()
    {
        var klok = Stopwatch.StartNew();
        await using (var database = new SqliteToezichtContext(opties))
        {
            await database.Database.MigrateAsync();
            database.Objecten.AddRange(Enumerable.Range(0, aantal / 10).Select(nummer => ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, nummer.ToString("00000", CultureInfo.InvariantCulture))));
            await database.SaveChangesAsync();
        }

        foreach (var deel in Enumerable.Range(0, aantal).Chunk(PerKeer))
        {
            await using var database = new SqliteToezichtContext(opties);
            foreach (var nummer in deel)
            {
                var bestuur = ObjectVanToezicht.Nieuw(ObjectSoort.Bestuur, (nummer / 10).ToString("00000", CultureInfo.InvariantCulture));
                bestuur.NeemSchoolsoortOver("", "po", Gezag.Van(Gezag.Eigen, voorbeeld: true));
                database.Add(nummer % 10 == 0 ? Open(nummer, bestuur) : Afgerond(nummer, bestuur, database));
            }

            await database.SaveChangesAsync();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{aantal:n0} onderzoeken in {klok.Elapsed.TotalSeconds:n0} s, {new FileInfo(Path.Combine(map, "toezicht.db")).Length / 1048576} MiB"));
    }

    Onderzoek Open(int nummer, ObjectVanToezicht bestuur)
    {
        var onderzoek = Onderzoek.Start($"O-{nummer}", Guid.NewGuid(), bestuur, "vierjaarlijks", vandaag.AddDays(-(nummer % 90)), "", Herkomst.Voorbeeld);
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

    Aanroeper Inspecteur(int nummer) => new($"inspecteur-{nummer % inspecteurs}", Rol.Inspecteur, null, null, null);

    async Task Meet(string naam, Func<SqliteToezichtContext, int, Task> doe)
    {
        var duren = new List<double>();
        for (var nummer = -20; nummer < Metingen; nummer++)
        {
            await using var database = new SqliteToezichtContext(opties);
            var klok = Stopwatch.GetTimestamp();
            await doe(database, nummer + 20);
            if (nummer >= 0)
            {
                duren.Add(Stopwatch.GetElapsedTime(klok).TotalMilliseconds);
            }
        }

        duren.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-22} p50 {duren[Metingen / 2]:n1} ms, p99 {duren[Metingen * 99 / 100]:n1} ms"));
    }
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    Directory.Delete(map, recursive: true);
}
