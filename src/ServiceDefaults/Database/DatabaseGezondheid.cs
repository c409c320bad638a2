using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>Healthy when the database answers and no migration is pending. Once up to date it only asks whether it answers.</summary>
internal sealed class DatabaseGezondheid<TContext>(TContext database) : IHealthCheck
    where TContext : DbContext
{
    private static volatile bool s_bijgewerkt;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (s_bijgewerkt)
        {
            return await database.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("De database antwoordt niet.");
        }

        var wachtend = await database.Database.GetPendingMigrationsAsync(cancellationToken);
        s_bijgewerkt = !wachtend.Any();
        return s_bijgewerkt ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("De database mist een migratie: start de dienst eenmaal met 'migreer'.");
    }
}
