using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Monitoring.ServiceDefaults.Gezondheid;

/// <summary>/alive: the process runs. /health: it can do its work (database, migrations). Open to all, without details.</summary>
internal static class Gezondheidspunten
{
    public static void MapGezondheid(this WebApplication app)
    {
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
    }
}
