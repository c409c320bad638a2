using System.Diagnostics;
using Monitoring.Services.Landelijk.Besturen;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Swvs;

namespace Monitoring.Landelijk.Bench;

/// <summary>
/// Every indicator at its defaults as a page asks it, releases laid over it and made into a message, and the pages of the samenwerkingsverbanden and besturen;
/// not from the cache, and asked of a small and a large country in turns: what the machine does meanwhile, and how warm the process is, then weighs on both alike.
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

    private static async Task<double> Duur(Meting meting, Func<Meting, Task> vraag)
    {
        var begin = Stopwatch.GetTimestamp();
        await vraag(meting);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static IEnumerable<(string Wat, Func<Meting, Task> Vraag)> Vragen()
    {
        foreach (var indicator in Indicatorenlijst.Alle)
        {
            yield return (indicator.Naam, meting => meting.Vraag(indicator.Naam, []));
        }

        yield return ("kengetallen schoolbesturen", meting => meting.Vraag("kengetallen", new() { ["kengetal"] = "liquiditeit", ["groep"] = "schoolbesturen" }));
        yield return ("opps per provincie", meting => meting.Vraag("opps", new() { ["uitsplitsing"] = "provincie" }));
        yield return ("regio's OPP", Regios("opp-binnen-zes-weken", ""));
        yield return ("regio's OPP, not released", Regios("opp-binnen-zes-weken", Land.NietVrijgegeven));
        yield return ("regio's kengetal", Regios("liquiditeit", ""));
        yield return ("regio's herstelopdrachten", Regios("herstelopdrachten-open", ""));
        yield return ("dossier", async meting =>
        {
            await using var context = meting.Context();
            await new Dossierlezer(context, Land.Klok).Haal(Land.Swv(6), CancellationToken.None);
        });
        yield return ("bestuur", async meting =>
        {
            await using var context = meting.Context();
            await new Bestuurslezer(context, Land.Klok).Haal("600", CancellationToken.None);
        });
    }

    private static Func<Meting, Task> Regios(string wat, string periode) => async meting =>
    {
        await using var context = meting.Context();
        await new Regiolezer(context, Land.Klok).Lees(wat, "", "", periode, CancellationToken.None);
    };
}
