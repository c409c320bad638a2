using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace Monitoring.Services.Landelijk.Cache;

/// <summary>
/// Redis when it is there, memory of this process when it is not, and Redis again when it returns. A reader never fails or waits long
/// because of the cache.
/// </summary>
internal sealed class TerugvalCache(RedisVerbinding redis, IDistributedCache geheugen) : IDistributedCache
{
    /// <summary>Asynchronous commands have no time limit of their own in StackExchange.Redis 1.x.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromMilliseconds(500);

    public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        var (gelukt, waarde) = await Probeer(database => database.StringGetAsync(key), token);
        return gelukt && waarde.HasValue ? (byte[]?)waarde : await geheugen.GetAsync(key, token);
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        var (gelukt, _) = await Probeer(database => database.StringSetAsync(key, value, options.AbsoluteExpirationRelativeToNow), token);
        if (!gelukt)
        {
            await geheugen.SetAsync(key, value, options, token);
        }
    }

    /// <summary>Entries have an absolute end, so there is nothing to prolong.</summary>
    public void Refresh(string key)
    {
    }

    /// <inheritdoc cref="Refresh"/>
    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await Probeer(database => database.KeyDeleteAsync(key), token);
        await geheugen.RemoveAsync(key, token);
    }

    private async Task<(bool Gelukt, T? Waarde)> Probeer<T>(Func<IDatabase, Task<T>> opdracht, CancellationToken annulering)
    {
        if (redis.Database() is not { } database)
        {
            return (false, default);
        }

        try
        {
            return (true, await opdracht(database).WaitAsync(Geduld, annulering));
        }
        catch (Exception fout) when (fout is RedisException or TimeoutException or ObjectDisposedException or TaskCanceledException && !annulering.IsCancellationRequested)
        {
            redis.Verbroken(fout);
            return (false, default);
        }
    }
}
