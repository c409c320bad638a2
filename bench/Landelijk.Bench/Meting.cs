using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Messaging.Inkomend;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Diensten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Vergelijking;
using Monitoring.Services.Landelijk.Vrijgeven;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Landelijk.Bench;

/// <summary>One database file, and the acts that are timed on it.</summary>
internal sealed class Meting : IAsyncDisposable
{
    private readonly Opdrachten _opdrachten = new();
    private readonly DbContextOptions<SqliteLandelijkContext> _opties;
    private readonly ServiceProvider _diensten;
    private readonly IndicatorLezer _lezer;

    public Meting(string bestand)
    {
        _opties = new DbContextOptionsBuilder<SqliteLandelijkContext>().UseSqlite(Sqlite.Verbinding(bestand)).AddInterceptors(SqlitePragmas.Een, new Schrijfruimte(), _opdrachten).Options;
        _diensten = new ServiceCollection()
            .AddMetrics().AddSingleton(TimeProvider.System).AddSingleton<Meetpunten>().AddSingleton<Ontvangsttransactie<LandelijkContext>>()
            .AddScoped<LandelijkContext>(_ => Context())
            .AddScoped<ObjectProjectie>().AddScoped<JaarrekeningProjectie>().AddScoped<OppProjectie>()
            .AddScoped<OnderzoekProjectie>().AddScoped<HerstelopdrachtProjectie>().AddScoped<MinistermeldingProjectie>()
            .BuildServiceProvider();
        _lezer = new IndicatorLezer(_diensten.GetRequiredService<IServiceScopeFactory>(), new Cijfercache(new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()))), Land.Klok);
    }

    public SqliteLandelijkContext Context() => new(_opties);

    /// <summary>An indicator as the service answers it, without its cache.</summary>
    public async Task<Proto.Indicator> Vraag(string indicator, Dictionary<string, string> filters) =>
        (await _lezer.Reken(await _lezer.Vraag(indicator, filters, CancellationToken.None))).NaarBericht();

    /// <summary>Releases every period of <see cref="Land.Perioden"/> of every indicator that has figures of it, the last schooljaar a second time.</summary>
    /// <returns>Releases that are public.</returns>
    public async Task<int> GeefVrij()
    {
        foreach (var (indicator, periode, reden) in Indicatorenlijst.Alle.Where(indicator => Vrijgavefamilie.Van(indicator)[0] == indicator)
            .SelectMany(_ => Land.Perioden, (indicator, periode) => (indicator.Naam, periode, "")).Append((Oppindicatoren.Opps.Naam, Land.Perioden[^1], "Er kwamen gegevens bij.")))
        {
            await using var context = Context();
            var boek = new Vrijgaveboek(context, new Opname(context, Land.Klok), Land.Klok);
            try
            {
                var voorstel = await boek.StelVoor("een", indicator, periode, "Alles is verwerkt.", reden, "", CancellationToken.None);
                await boek.KeurGoed("ander", voorstel.Id.ToString(), voorstel.Versie, CancellationToken.None);
            }
            catch (WeigeringException leeg) when (leeg.Weigering.Code is "vrijgave.periode-leeg" or "vrijgave.nog-niet-openbaar")
            {
                // Another kind of year, or of a year with a report that is still to come.
            }
        }

        await using var lezen = Context();
        return await lezen.Vrijgaven.CountAsync();
    }

    /// <summary>Applies events as the receiver of messages does: inbox check, facts, counters and inbox rows in one transaction a batch.</summary>
    /// <returns>Events a second.</returns>
    public async Task<double> Boek<TGebeurtenis, TProjectie>(string wat, IEnumerable<TGebeurtenis> gebeurtenissen)
        where TGebeurtenis : class, IGebeurtenis
        where TProjectie : class, IProjectie<LandelijkContext, TGebeurtenis>
    {
        var transactie = _diensten.GetRequiredService<Ontvangsttransactie<LandelijkContext>>();
        var (klok, processor, aantal) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime, 0);
        foreach (var deel in gebeurtenissen.Chunk(new BerichtenOpties().OntvangstGrootte))
        {
            OntvangenBericht[] berichten = [.. deel.Select(gebeurtenis => new OntvangenBericht(Guid.CreateVersion7(), gebeurtenis, () => throw new InvalidOperationException("A message of the bench is not parked.")))];
            aantal += await transactie.Voer([new Verwerker<LandelijkContext, TGebeurtenis, TProjectie>()], berichten, naspel: null, () => { }, CancellationToken.None);
        }

        var tempo = aantal / klok.Elapsed.TotalSeconds;
        // Processor time says the same on a machine that is busy with other work.
        var seconden = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        Console.WriteLine($"{wat}: {aantal:N0} events in {klok.Elapsed.TotalSeconds:N1} s = {tempo:N0}/s; {aantal / seconden:N0} per second of processor time");
        _opdrachten.Druk();
        return tempo;
    }

    /// <summary>The database as it is now, to go on asking while this one grows.</summary>
    public async Task<Meting> Kopie(string bestand)
    {
        await using var context = Context();
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {bestand}");
        return new Meting(bestand);
    }

    /// <summary>Counts every fact anew and compares.</summary>
    /// <returns>Counters that differ.</returns>
    public async Task<int> Hertel(int generatie)
    {
        await using var context = Context();
        var klok = Stopwatch.StartNew();
        var geteld = await Vergelijker.Tel(context, generatie, CancellationToken.None);
        var duur = klok.Elapsed;
        var tellers = await context.Tellers.Where(teller => teller.Generatie == generatie).ToDictionaryAsync(teller => teller.Sleutel, teller => teller.Aantal);
        Console.WriteLine($"recount of all facts: {duur.TotalSeconds:N1} s; {tellers.Count:N0} counters");
        return tellers.Keys.Union(geteld.Keys).Count(sleutel => tellers.GetValueOrDefault(sleutel) != geteld.GetValueOrDefault(sleutel));
    }

    public ValueTask DisposeAsync() => _diensten.DisposeAsync();
}
