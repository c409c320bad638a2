using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Monitoring.Services.Landelijk.Cache;

/// <summary>Registers the cache of figures: Redis at ConnectionStrings:cache with memory behind it, or memory alone when that is not set.</summary>
internal static class CacheRegistratie
{
    private const long MaxGeheugen = 64 * 1024 * 1024;

    public static IServiceCollection AddCijfercache(this IServiceCollection diensten, IConfiguration instellingen)
    {
        var geheugen = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions { SizeLimit = MaxGeheugen }));
        if (instellingen.GetConnectionString("cache") is { Length: > 0 } adres)
        {
            diensten.AddSingleton(services => new RedisVerbinding(adres, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<RedisVerbinding>>()));
            diensten.AddSingleton<IDistributedCache>(services => new TerugvalCache(services.GetRequiredService<RedisVerbinding>(), geheugen));
        }
        else
        {
            diensten.AddSingleton<IDistributedCache>(geheugen);
        }

        return diensten.AddSingleton<Cijfercache>();
    }
}
