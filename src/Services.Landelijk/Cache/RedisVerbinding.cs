using StackExchange.Redis;

namespace Monitoring.Services.Landelijk.Cache;

/// <summary>
/// The connection to Redis. Nobody waits for it: while there is none, a new attempt runs in the background at most every
/// <see cref="Rust"/>, and the caller does without.
/// </summary>
internal sealed class RedisVerbinding(string adres, TimeProvider klok, ILogger<RedisVerbinding> log) : IAsyncDisposable
{
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(1);

    private readonly Lock _slot = new();
    private ConnectionMultiplexer? _verbinding;
    private Task _poging = Task.CompletedTask;
    private DateTimeOffset _nietVoor = DateTimeOffset.MinValue;
    private bool _wegGemeld;

    /// <summary>The database, or null when Redis is away for now.</summary>
    public IDatabase? Database()
    {
        lock (_slot)
        {
            if (_verbinding is not null)
            {
                return _verbinding.GetDatabase();
            }

            if (_poging.IsCompleted && klok.GetUtcNow() >= _nietVoor)
            {
                _nietVoor = klok.GetUtcNow() + Rust;
                _poging = Task.Run(Verbind);
            }

            return null;
        }
    }

    /// <summary>To be called after a failed command: the connection is given up and made anew.</summary>
    public void Verbroken(Exception fout)
    {
        ConnectionMultiplexer? oud;
        lock (_slot)
        {
            (oud, _verbinding) = (_verbinding, null);
            _nietVoor = klok.GetUtcNow() + Rust;
        }

        if (oud is not null)
        {
            log.LogWarning("Redis does not answer ({Fout}); figures are kept in memory until it does", fout.GetType().Name);
            Sluit(oud);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _poging;
        ConnectionMultiplexer? oud;
        lock (_slot)
        {
            (oud, _verbinding) = (_verbinding, null);
        }

        if (oud is not null)
        {
            Sluit(oud);
        }
    }

    /// <summary>Dispose would wait for the answers that are still to come: a second, in the middle of the question of a visitor.</summary>
    private static void Sluit(ConnectionMultiplexer verbinding) => verbinding.Close(allowCommandsToComplete: false);

    private async Task Verbind()
    {
        try
        {
            var opties = ConfigurationOptions.Parse(adres);
            opties.AbortOnConnectFail = true;
            opties.ConnectRetry = 1;
            opties.ConnectTimeout = 2000;
            opties.SyncTimeout = 1000;
            var nieuw = await ConnectionMultiplexer.ConnectAsync(opties);
            lock (_slot)
            {
                _verbinding = nieuw;
            }

            log.LogInformation("Figures are kept in Redis");
            _wegGemeld = false;
        }
        catch (Exception fout) when (fout is RedisException or TimeoutException or System.Net.Sockets.SocketException or ObjectDisposedException)
        {
            // One line per outage, not one per attempt.
            if (!_wegGemeld)
            {
                log.LogWarning("Redis cannot be reached ({Fout}); figures are kept in memory until it can", fout.GetType().Name);
                _wegGemeld = true;
            }
        }
    }
}
