using System.Diagnostics;
using System.Globalization;
using Monitoring.DraaiendPlatform;
using Monitoring.Portaal.Bench;

// Portaal.Bench [times each page is asked, default 40]: starts the whole platform with its sample data, walks through it as each role, and asks
// every kind of page that it found again and again, one after the other. Prints the slowest, and whether the promise holds: 100 ms at p95.
const double Grens = 100;
const int Opwarmen = 5;
const int Traagste = 15;
string[] accounts = ["", "inspecteur-1", "swv-bestuur-1", "schoolbestuur-1", "school-1", "ministerie-1", "beheer-1"];
var keren = args is [var aantal, ..] ? int.Parse(aantal, CultureInfo.InvariantCulture) : 40;

await using var platform = await Platform.Start(new Dictionary<string, string>(), CancellationToken.None);
Console.WriteLine($"{Environment.ProcessorCount} cores, {keren} times each page, through the gateway");
var duren = new List<Paginaduur>();
var alles = new List<double>();
foreach (var account in accounts)
{
    using var browser = await Webbezoek.Begin(platform, account, CancellationToken.None);
    var paginas = (await Rondgang.Loop(browser, CancellationToken.None)).Where(pagina => pagina.Html.Length > 0).DistinctBy(pagina => pagina.Soort).ToList();
    foreach (var pad in paginas.Select(pagina => pagina.Pad))
    {
        duren.Add(await Meet(browser, account, pad));
    }

    Console.WriteLine($"{(account.Length > 0 ? account : "nobody signed in")}: {paginas.Count} kinds of pages");
}

foreach (var duur in duren.OrderByDescending(duur => duur.P95).Take(Traagste))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p50 {duur.P50,6:n1} ms, p95 {duur.P95,6:n1} ms, {duur.Bytes / 1024.0,6:n1} kB  {duur.Account,-16} {duur.Pad}"));
}

var traag = duren.Count(duur => duur.P95 > Grens);
alles.Sort();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all {duren.Count} pages together: p50 {alles[alles.Count / 2]:n1} ms, p95 {alles[alles.Count * 95 / 100]:n1} ms"));
Console.WriteLine(traag == 0 ? $"holds          every page within {Grens} ms at p95" : $"DOES NOT HOLD  {traag} of {duren.Count} pages take more than {Grens} ms at p95");
return traag == 0 ? 0 : 1;

async Task<Paginaduur> Meet(HttpClient browser, string account, string pad)
{
    var tijden = new double[keren];
    long bytes = 0;
    for (var keer = -Opwarmen; keer < keren; keer++)
    {
        var begin = Stopwatch.GetTimestamp();
        using var antwoord = await browser.GetAsync(pad);
        bytes = (await antwoord.Content.ReadAsByteArrayAsync()).Length;
        if (keer >= 0)
        {
            tijden[keer] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        }
    }

    alles.AddRange(tijden);
    return Paginaduur.Van(account, pad, tijden, bytes);
}
