using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

namespace Monitoring.Services.Landelijk.Cache;

/// <summary>
/// Keeps computed figures under keys that name the state of the facts, so a key never needs to be changed or removed: it grows old and
/// goes. Callers of one key at one moment wait for one computation.
/// </summary>
internal sealed class Cijfercache(IDistributedCache cache)
{
    private static readonly DistributedCacheEntryOptions Houdbaarheid = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(10) };

    private readonly ConcurrentDictionary<string, Lazy<Task<object>>> _onderweg = [];

    /// <summary>The kept value, or the computed one. A computation is not broken off when one of its callers leaves.</summary>
    public async Task<T> Haal<T>(string sleutel, Func<Task<T>> bereken, CancellationToken annulering)
        where T : class
    {
        var onderweg = _onderweg.GetOrAdd(sleutel, _ => new Lazy<Task<object>>(() => HaalOfBereken(sleutel, bereken)));
        return (T)await onderweg.Value.WaitAsync(annulering);
    }

    private async Task<object> HaalOfBereken<T>(string sleutel, Func<Task<T>> bereken)
        where T : class
    {
        try
        {
            // Off the caller's stack: the entry must be in the dictionary before it can be taken out again.
            await Task.Yield();
            if (await cache.GetAsync(sleutel) is { } bekend && JsonSerializer.Deserialize<T>(bekend, CacheJson.Opties) is { } waarde)
            {
                return waarde;
            }

            var nieuw = await bereken();
            await cache.SetAsync(sleutel, JsonSerializer.SerializeToUtf8Bytes(nieuw, CacheJson.Opties), Houdbaarheid);
            return nieuw;
        }
        finally
        {
            _onderweg.TryRemove(sleutel, out _);
        }
    }
}
