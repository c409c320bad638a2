using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging.Inkomend;

/// <summary>
/// Tells a failing message from a database that is away or locked, and waits for the latter to return. It asks the database itself, by an
/// update that touches nothing, so that it need not know the error codes of each provider.
/// </summary>
internal sealed class DatabaseWacht<TContext>(IServiceScopeFactory scopes, IHostApplicationLifetime leven, TimeProvider klok, ILogger<DatabaseWacht<TContext>> logger)
    where TContext : DbContext
{
    private readonly Storing _storing = new(logger, klok, $"The database of {typeof(TContext).Name}");

    /// <summary>Ends when the application stops: what is not finished then is delivered again.</summary>
    public CancellationToken Stoppend => leven.ApplicationStopping;

    /// <summary>Looks whether the database was the cause, and if so waits until it takes writes again.</summary>
    /// <param name="zeker">True when the failure can only have been the database.</param>
    /// <returns>True when it was the database: the try does not count.</returns>
    public async Task<bool> WasOorzaak(Exception fout, bool zeker)
    {
        var wasWeg = zeker;
        while (await Toets() is { } storing)
        {
            wasWeg = true;
            await Task.Delay(_storing.Meld(storing), klok, Stoppend);
        }

        if (wasWeg)
        {
            logger.LogDebug(fout, "A batch waited for the database");
        }

        _storing.Hersteld();
        return wasWeg;
    }

    private async Task<Exception?> Toets()
    {
        Stoppend.ThrowIfCancellationRequested();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<TContext>();
            await context.Set<RelayLease>().Where(lease => lease.Naam == "").ExecuteUpdateAsync(zet => zet.SetProperty(lease => lease.VerlooptOp, 0L), Stoppend);
            return null;
        }
        catch (Exception fout) when (!Stoppend.IsCancellationRequested)
        {
            return fout;
        }
    }
}
