using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Monitoring.Landelijk.Bench;
using Monitoring.Services.Landelijk.Indicatoren;

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
    await meting.BoekOpps("first version of an OPP", 0, 10_000, 1);
    await meting.Vraag("question at 10,000 OPP's", new Opps());
    await meting.BoekOpps("first version of an OPP", 10_000, opps - 10_000, 1);
    await meting.Vraag($"question at {opps:N0} OPP's", new Opps());
    await meting.BoekOpps("second version (counters move)", 0, Math.Min(50_000, opps), 2);
    await meting.BoekOpps("repeats (nothing changes)", 0, Math.Min(50_000, opps), 2);
    await meting.BoekJaarrekeningen(besturen: 1087, jaren: 5);
    await meting.Vraag("distribution of a kengetal over 5,435 board-years", new Kengetallen(), ("kengetal", "liquiditeit"), ("groep", "schoolbesturen"));
    await meting.Hertel();
    Console.WriteLine($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    map.Delete(recursive: true);
}
