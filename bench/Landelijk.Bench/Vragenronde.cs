using System.Diagnostics;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Swvs;

namespace Monitoring.Landelijk.Bench;

/// <summary>
/// Every indicator at its defaults, and the pages of the samenwerkingsverbanden, straight from the database, asked of a small and a large
/// country in turns: what the machine does meanwhile, and how warm the process is, then weighs on both alike.
/// </summary>
/// <param name="Wat">The question.</param>
internal sealed record Vragenronde(string Wat, Duren Klein, Duren Groot)
{
    private const int Keren = 400;
    private const int Opwarmen = 100;

    public double Groei => Groot.P50 / Klein.P50;

    public static async Task<IReadOnlyList<Vragenronde>> Stel(Meting klein, Meting groot)
    {
        var rondes = new List<Vragenronde>();
        foreach (var (wat, vraag) in Vragen())
        {
            var duren = new List<(double Klein, double Groot)>();
            for (var keer = 0; keer < Opwarmen + Keren; keer++)
            {
                duren.Add((await Duur(klein, vraag), await Duur(groot, vraag)));
            }

            var gemeten = duren.Skip(Opwarmen).ToArray();
            rondes.Add(new Vragenronde(wat, Duren.Van(gemeten.Select(duur => duur.Klein)), Duren.Van(gemeten.Select(duur => duur.Groot))));
            Console.WriteLine(rondes[^1]);
        }

        return rondes;
    }

    public override string ToString() => $"{Wat}: p50 {Groot.P50:N2} ms, p99 {Groot.P99:N2} ms; small p50 {Klein.P50:N2} ms, p99 {Klein.P99:N2} ms";

    private static async Task<double> Duur(Meting meting, Func<LandelijkContext, Task> vraag)
    {
        var begin = Stopwatch.GetTimestamp();
        await using (var context = meting.Context())
        {
            await vraag(context);
        }

        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static IEnumerable<(string Wat, Func<LandelijkContext, Task> Vraag)> Vragen()
    {
        foreach (var indicator in Indicatorenlijst.Alle)
        {
            yield return (indicator.Naam, Reken(indicator, Keuze.Standaard(indicator.Filters)));
        }

        yield return ("kengetallen schoolbesturen", Reken("kengetallen", new() { ["kengetal"] = "liquiditeit", ["groep"] = "schoolbesturen" }));
        yield return ("opps per provincie", Reken("opps", new() { ["uitsplitsing"] = "provincie" }));
        yield return ("regio's OPP", context => new Regiolezer(context, Land.Klok).Lees("opp-binnen-zes-weken", "", "", "", CancellationToken.None));
        yield return ("regio's kengetal", context => new Regiolezer(context, Land.Klok).Lees("liquiditeit", "", "", "", CancellationToken.None));
        yield return ("dossier", context => new Dossierlezer(context, Land.Klok).Haal(Land.Swv(6), CancellationToken.None));
    }

    private static Func<LandelijkContext, Task> Reken(string naam, Dictionary<string, string> keuze) => Indicatorenlijst.Zoek(naam) is var indicator ? Reken(indicator, Keuze.Lees(indicator.Filters, keuze)) : null!;

    private static Func<LandelijkContext, Task> Reken(IIndicator indicator, Keuze keuze) => context => indicator.Reken(context, 1, keuze, Land.Vandaag, CancellationToken.None);
}
