using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Landelijk.Bench;
using Monitoring.Services.Landelijk.Projecties;

// Landelijk.Bench [OPP's, default 100000; the promises are about 1000000]: how fast events become facts and counters, what a question costs as
// the country grows, and how long a rebuild takes while the old figures are served. Needs some 2.5 GB of disk for a million. Ends with 1 when a
// promise does not hold.
const int Klein = 10_000;
const int Besturen = 1_087;
const int Boekjaren = 5;
var opps = args is [var aantal, ..] ? int.Parse(aantal, CultureInfo.InvariantCulture) : 100_000;
if (opps < 2 * Klein)
{
    Console.Error.WriteLine($"At least {2 * Klein:N0} OPP's: the questions are compared with those at {Klein:N0}.");
    return 1;
}

var gewijzigd = Math.Min(50_000, opps / 2);
var map = Directory.CreateTempSubdirectory("landelijk-bench-");
try
{
    await using var meting = new Meting(Path.Combine(map.FullName, "landelijk.db"));
    await using (var context = meting.Context())
    {
        await context.Database.MigrateAsync();
    }

    Console.WriteLine($"{Environment.ProcessorCount} cores, SQLite in {map.FullName}, {opps:N0} OPP's");
    await meting.Boek<ObjectVanToezichtGewijzigd, ObjectProjectie>("objects of supervision", Land.Objecten());
    await meting.Boek<OnderzoekVastgesteld, OnderzoekProjectie>("onderzoeken", Land.Onderzoeken());
    await meting.Boek<HerstelopdrachtGewijzigd, HerstelopdrachtProjectie>("herstelopdrachten", Land.Opdrachten());
    await meting.Boek<MinisterGeinformeerd, MinistermeldingProjectie>("letters to the minister", Land.Meldingen());
    await meting.Boek<JaarrekeningGewijzigd, JaarrekeningProjectie>("annual accounts with seven kengetallen", Land.Jaarrekeningen(Besturen, Boekjaren));
    await meting.Boek<OppGewijzigd, OppProjectie>("first version of an OPP (warming up)", Eerste(0, Klein));
    await using var klein = await meting.Kopie(Path.Combine(map.FullName, "klein.db"));
    var eerste = await meting.Boek<OppGewijzigd, OppProjectie>("first version of an OPP", Eerste(Klein, opps - Klein));
    var tweede = await meting.Boek<OppGewijzigd, OppProjectie>("second version (counters move)", Tweede());
    await meting.Boek<OppGewijzigd, OppProjectie>("second version again in other messages (nothing changes)", Tweede());
    Console.WriteLine($"-- {await klein.GeefVrij():N0} tables released in the small country, {await meting.GeefVrij():N0} in the large one");
    Console.WriteLine($"-- questions at {opps:N0} OPP's and, in turns, at {Klein:N0}; not from the cache");
    var vragen = await Vragenronde.Stel(klein, meting);
    Console.WriteLine("-- rebuild, while a reader asks ten times a second");
    var herbouw = await Herbouwproef.Voer(meting, [.. Land.Objecten(), .. Land.Onderzoeken(), .. Land.Opdrachten(), .. Land.Meldingen()], Land.Jaarrekeningen(Besturen, Boekjaren), Tweede().Concat(Eerste(gewijzigd, opps - gewijzigd)));
    Console.WriteLine($"rebuild: {herbouw.Feiten:N0} facts in {herbouw.Seconden:N1} s = {herbouw.Feiten / herbouw.Seconden:N0}/s; {herbouw.Gevraagd:N0} questions meanwhile, p50 {herbouw.Vragen.P50:N2} ms, p99 {herbouw.Vragen.P99:N2} ms");
    var afwijkend = await meting.Hertel(generatie: 2);

    var traagste = vragen.MaxBy(vraag => vraag.Groot.P99)!;
    var groei = vragen.MaxBy(vraag => vraag.Groei)!;
    Norm[] normen =
    [
        new("first versions applied", eerste, "events/s", 5_000, MeerIsBeter: true),
        new("second versions applied", tweede, "events/s", 5_000, MeerIsBeter: true),
        new($"slowest question ({traagste.Wat}), p99", traagste.Groot.P99, "ms", 10),
        new($"p50 against that at {Klein:N0} ({groei.Wat})", groei.Groei, "times", 1.2),
        new("rebuild of a million facts, at this pace", 1_000_000 / (herbouw.Feiten / herbouw.Seconden), "s", 120),
        new("answers during the rebuild that were not the old figures", herbouw.Ander, "answers", 0),
        new("counters that differ from a recount of all facts", afwijkend, "counters", 0),
    ];
    Console.WriteLine($"-- peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB, files {map.EnumerateFiles().Sum(bestand => bestand.Length) / 1024 / 1024} MB");
    Array.ForEach(normen, Console.WriteLine);
    return normen.All(norm => norm.Gehaald) ? 0 : 1;
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    map.Delete(recursive: true);
}

static IEnumerable<OppGewijzigd> Eerste(int vanaf, int aantal) => Enumerable.Range(vanaf, aantal).Select(nummer => Land.Opp(nummer, 1));

IEnumerable<OppGewijzigd> Tweede() => Enumerable.Range(0, gewijzigd).Select(nummer => Land.Opp(nummer, 2));
