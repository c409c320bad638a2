using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Monitoring.Services.Landelijk.Cache;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Monitoring.Testopstelling;
using StackExchange.Redis;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Cache;

public sealed class CacheTests
{
    private static readonly DistributedCacheEntryOptions Even = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5) };

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zonder_Redis_werkt_de_cache_uit_het_geheugen_en_met_Redis_weer_daar()
    {
        Assert.SkipUnless(PriveRedis.IsBeschikbaar, PriveRedis.NietBeschikbaar);
        await using var redis = new PriveRedis();
        await redis.Start();
        await using var verbinding = new RedisVerbinding(redis.Adres, TimeProvider.System, NullLogger<RedisVerbinding>.Instance);
        var cache = new TerugvalCache(verbinding, Geheugen());

        await Wacht.Tot(() => Task.FromResult(verbinding.Database() is not null));
        await cache.SetAsync("een", [1], Even, Stop);
        Assert.Equal([1], await cache.GetAsync("een", Stop));
        Assert.Equal(["een"], await Sleutels(redis));

        await redis.Stop();
        await cache.SetAsync("twee", [2], Even, Stop);
        Assert.Equal([2], await cache.GetAsync("twee", Stop));
        Assert.Null(await cache.GetAsync("een", Stop));

        await redis.Start();
        await Wacht.Tot(() => Task.FromResult(verbinding.Database() is not null));
        await cache.SetAsync("drie", [3], Even, Stop);
        Assert.Equal(["drie"], await Sleutels(redis));
        await cache.RemoveAsync("drie", Stop);
        Assert.Null(await cache.GetAsync("drie", Stop));
    }

    [Fact]
    public async Task Zonder_Redis_wacht_niemand_op_Redis()
    {
        await using var verbinding = new RedisVerbinding(string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{VrijePoort.Kies(1)[0]}"), TimeProvider.System, NullLogger<RedisVerbinding>.Instance);
        var cache = new TerugvalCache(verbinding, Geheugen());

        await cache.SetAsync("een", [1], Even, Stop);

        Assert.Equal([1], await cache.GetAsync("een", Stop));
    }

    [Fact]
    public async Task Velen_tegelijk_laten_een_cijfer_eenmaal_rekenen()
    {
        var (cache, gerekend, verder) = (new Cijfercache(Geheugen()), 0, new TaskCompletionSource());
        async Task<string> Reken()
        {
            Interlocked.Increment(ref gerekend);
            await verder.Task;
            return "cijfer";
        }

        var vragers = Enumerable.Range(0, 100).Select(_ => cache.Haal("sleutel", Reken, Stop)).ToList();
        verder.SetResult();

        Assert.All(await Task.WhenAll(vragers), antwoord => Assert.Equal("cijfer", antwoord));
        Assert.Equal("cijfer", await cache.Haal("sleutel", Reken, Stop));
        Assert.Equal(1, gerekend);
    }

    [Fact]
    public async Task Een_mislukte_berekening_blijft_niet_hangen()
    {
        var cache = new Cijfercache(Geheugen());
        await Assert.ThrowsAsync<TimeoutException>(() => cache.Haal<string>("sleutel", () => throw new TimeoutException(), Stop));

        Assert.Equal("beter", await cache.Haal("sleutel", () => Task.FromResult("beter"), Stop));
    }

    [Fact]
    public async Task Een_vrager_die_weggaat_neemt_de_berekening_van_anderen_niet_mee()
    {
        var (cache, verder) = (new Cijfercache(Geheugen()), new TaskCompletionSource<string>());
        using var weg = new CancellationTokenSource();
        var eerste = cache.Haal("sleutel", () => verder.Task, weg.Token);
        var tweede = cache.Haal("sleutel", () => verder.Task, Stop);
        await weg.CancelAsync();
        verder.SetResult("cijfer");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => eerste);
        Assert.Equal("cijfer", await tweede);
    }

    /// <summary>Through the whole service: a figure is never older than its question, with Redis, without it, and with it again.</summary>
    [Fact]
    public async Task Een_cijfer_is_nooit_ouder_dan_de_vraag()
    {
        Assert.SkipUnless(PriveRedis.IsBeschikbaar, PriveRedis.NietBeschikbaar);
        await using var redis = new PriveRedis();
        await redis.Start();
        await using var server = LandelijkServer.MetRedis(redis.Adres);
        await server.InitializeAsync();
        var aantal = 10;
        await server.PasToe([.. Enumerable.Range(0, aantal).Select(nummer => Maak.Opp($"begin-{nummer}"))]);

        foreach (var stap in new Func<Task>[] { () => Task.CompletedTask, () => Task.CompletedTask, redis.Stop, () => Task.CompletedTask, redis.Start, () => Task.CompletedTask })
        {
            await stap();
            Assert.Equal(aantal, await Totaal(server));
            await server.PasToe(Maak.Opp($"stap-{++aantal}"));
            Assert.Equal(aantal, await Totaal(server));
        }

        await Wacht.Tot(async () =>
        {
            await server.PasToe(Maak.Opp($"stap-{++aantal}"));
            await Totaal(server);
            return (await Sleutels(redis)).Length > 0;
        });
    }

    private static MemoryDistributedCache Geheugen() => new(Options.Create(new MemoryDistributedCacheOptions()));

    private static async Task<string[]> Sleutels(PriveRedis redis)
    {
        // The client gives a question one second by itself, which a busy machine may need for its own threads.
        // Dispose waits as long for a goodbye that never comes.
        var verbinding = await ConnectionMultiplexer.ConnectAsync($"{redis.Adres},syncTimeout=60000");
        try
        {
            return [.. verbinding.GetServer(redis.Adres).Keys().Select(sleutel => sleutel.ToString())];
        }
        finally
        {
            verbinding.Close(allowCommandsToComplete: false);
        }
    }

    private async Task<int> Totaal(LandelijkServer server)
    {
        var indicator = await server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "opps" }, cancellationToken: Stop);
        return int.Parse(indicator.Reeksen.Single(reeks => reeks.Code == "aantal").Punten.Single(punt => punt.Categorie == "totaal").Waarde.Decimaal, CultureInfo.InvariantCulture);
    }
}
