using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Monitoring.ServiceDefaults.Database;

/// <summary>
/// The choice of database: setting Database:Provider is Sqlite (default) or SqlServer; nothing else in a service knows. A provider has
/// its own context type, because it has its own migrations.
/// </summary>
public static class DatabaseKeuze
{
    /// <summary>
    /// Registers <typeparamref name="TContext"/> as the context of the chosen provider, with all registered interceptors and a health check.
    /// SQLite: file Database:Map/{naam}.db. SQL Server: ConnectionStrings:{naam}.
    /// </summary>
    public static WebApplicationBuilder AddDatabase<TContext, TSqlite, TSqlServer>(this WebApplicationBuilder builder, string naam)
        where TContext : DbContext
        where TSqlite : TContext
        where TSqlServer : TContext
    {
        var provider = builder.Configuration["Database:Provider"] ?? "Sqlite";
        switch (provider)
        {
            case "Sqlite":
                var map = builder.Configuration["Database:Map"] ?? Path.Combine(builder.Environment.ContentRootPath, ".monitoring");
                Directory.CreateDirectory(map);
                var verbinding = Sqlite.Verbinding(Path.Combine(map, naam + ".db"));
                builder.Services.AddHttpContextAccessor().AddSingleton<SqliteWachttijd>();
                builder.Services.AddDbContext<TContext, TSqlite>((diensten, opties) => opties.UseSqlite(verbinding).AddInterceptors([SqlitePragmas.Een, diensten.GetRequiredService<SqliteWachttijd>(), .. diensten.GetServices<IInterceptor>()]));
                break;
            case "SqlServer":
                var server = builder.Configuration.GetConnectionString(naam) ?? throw new InvalidOperationException($"ConnectionStrings:{naam} ontbreekt.");
                builder.Services.AddDbContext<TContext, TSqlServer>((diensten, opties) => opties.UseSqlServer(server, sql => sql.EnableRetryOnFailure()).AddInterceptors(diensten.GetServices<IInterceptor>()));
                break;
            default:
                throw new InvalidOperationException($"Database:Provider is '{provider}'. Verwacht: Sqlite of SqlServer.");
        }

        builder.Services.AddHealthChecks().AddCheck<DatabaseGezondheid<TContext>>(naam);
        return builder;
    }

    /// <summary>
    /// The migration step: with "migreer" as first argument the process brings its database up to date and ends. Services never
    /// migrate while they serve, so that replicas cannot race.
    /// </summary>
    /// <returns>True when this was the migration step and the process must end.</returns>
    public static async Task<bool> MigreerAlsGevraagd<TContext>(this WebApplication app, string[] args)
        where TContext : DbContext
    {
        if (args is not ["migreer", ..])
        {
            return false;
        }

        await using var bereik = app.Services.CreateAsyncScope();
        var context = bereik.ServiceProvider.GetRequiredService<TContext>();
        await context.Database.MigrateAsync();
        return true;
    }
}
