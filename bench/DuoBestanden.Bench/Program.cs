using System.Diagnostics;
using System.Globalization;
using Monitoring.DuoBestanden;

// Reads every CSV of a folder ten times, as the import does (recognise, decode, split, check each cell), and prints per file the rows,
// the median and the allocations. Argument: the folder with DUO files; data/voorbeeld when it is left out.
var map = args.Length > 0 ? args[0] : Path.Combine("data", "voorbeeld");
const int Ronden = 10;

foreach (var bestand in Directory.EnumerateFiles(map, "*.csv").Order(StringComparer.Ordinal))
{
    var naam = Path.GetFileName(bestand);
    var inhoud = await File.ReadAllBytesAsync(bestand);
    if (DuoHerkenning.Herken(inhoud) is null)
    {
        continue;
    }

    var tijden = new List<double>();
    var (rijen, bytes) = (0, 0L);
    for (var ronde = 0; ronde < Ronden; ronde++)
    {
        var voor = GC.GetAllocatedBytesForCurrentThread();
        var begin = Stopwatch.GetTimestamp();
        rijen = DuoTabel.Lees(naam, inhoud).Rijen.Count;
        tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        bytes = GC.GetAllocatedBytesForCurrentThread() - voor;
    }

    tijden.Sort();
    var mediaan = tijden[Ronden / 2];
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam}: {rijen} rows, {mediaan:F1} ms, {rijen / mediaan * 1000:F0} rows/s, {bytes / 1048576.0:F1} MiB allocated"));
}
