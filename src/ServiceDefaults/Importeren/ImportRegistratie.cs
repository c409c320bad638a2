using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Monitoring.ServiceDefaults.Importeren;

public static class ImportRegistratie
{
    /// <summary>The log of imports of a service, kept within its term.</summary>
    public static IServiceCollection AddImportlogboek<TContext>(this IServiceCollection services)
        where TContext : DbContext =>
        services.AddSingleton<Importlogboek<TContext>>().AddHostedService<Importopruiming<TContext>>();
}
