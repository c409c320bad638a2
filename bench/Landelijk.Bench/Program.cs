using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Landelijk.Bench;

// Landelijk.Bench [OPP's, default 200000]: how fast events become facts and counters, and what a question costs as the country grows.
var opps = args is [var aantal, ..] ? int.Parse(aantal, CultureInfo.InvariantCulture) : 200_000;
var map = Directory.CreateTempSubdirectory("landelijk-bench-");
try
{
    var meting = new Meting(Path.Combine(map.FullName, "landelijk.db"));
    await using (var context = meting.Context())
    {
        await context.Database.MigrateAsync();
    }

    Console.WriteLine($"{Environment.ProcessorCount} cores, SQLite, batches of {Meting.Batch}");
    await meting.BoekObjecten();
    await meting.BoekJaarrekeningen(besturen: 1087, jaren: 5);
    await meting.BoekOpps("first version of an OPP", 0, 10_000, 1);
    Console.WriteLine("-- questions at 10,000 OPP's, not from the cache");
    var klein = await meting.VraagAlles();
    await meting.BoekOpps("first version of an OPP", 10_000, opps - 10_000, 1);
    await meting.BoekOpps("second version (counters move)", 0, Math.Min(50_000, opps), 2);
    await meting.BoekOpps("repeats (nothing changes)", 0, Math.Min(50_000, opps), 2);
    Console.WriteLine($"-- questions at {opps:N0} OPP's, not from the cache");
    var groot = await meting.VraagAlles();
    Meting.Vergelijk(klein, groot);
    await meting.Hertel();
    Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    map.Delete(recursive: true);
}
