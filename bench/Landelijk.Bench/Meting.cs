using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Messaging.Inkomend;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Vergelijking;

namespace Monitoring.Landelijk.Bench;

/// <summary>One database file, and the acts that are timed on it.</summary>
internal sealed class Meting : IAsyncDisposable
{
    private readonly Opdrachten _opdrachten = new();
    private readonly DbContextOptions<SqliteLandelijkContext> _opties;
    private readonly ServiceProvider _diensten;

    public Meting(string bestand)
    {
        _opties = new DbContextOptionsBuilder<SqliteLandelijkContext>().UseSqlite(Sqlite.Verbinding(bestand)).AddInterceptors(SqlitePragmas.Een, new Schrijfruimte(), _opdrachten).Options;
        _diensten = new ServiceCollection()
            .AddMetrics().AddSingleton(TimeProvider.System).AddSingleton<Meetpunten>().AddSingleton<Ontvangsttransactie<LandelijkContext>>()
            .AddScoped<LandelijkContext>(_ => Context())
            .AddScoped<ObjectProjectie>().AddScoped<JaarrekeningProjectie>().AddScoped<OppProjectie>()
            .BuildServiceProvider();
    }

    public SqliteLandelijkContext Context() => new(_opties);

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
