using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging.Inkomend;
using Monitoring.Messaging.Uitgaand;

namespace Monitoring.Messaging.Tests.Opstelling;

/// <summary>A small service of our own: a database file, the messaging part, and a projection when it receives.</summary>
public sealed class Proefdienst : IAsyncDisposable
{
    private readonly IHost _host;
    private bool _loopt;

    private Proefdienst(IHost host) => _host = host;

    public IServiceProvider Diensten => _host.Services;

    public Gedrag Gedrag => _host.Services.GetRequiredService<Gedrag>();

    public Sabotage Sabotage => _host.Services.GetRequiredService<Sabotage>();

    public Logboek Logboek => _host.Services.GetRequiredService<Logboek>();

    internal Heraanbieder<ProefContext> Heraanbieder => _host.Services.GetRequiredService<Heraanbieder<ProefContext>>();

    internal InboxOpruiming<ProefContext> Opruiming => _host.Services.GetRequiredService<InboxOpruiming<ProefContext>>();

    /// <param name="wachtrij">Null: the service only sends.</param>
    /// <param name="instellingen">Settings of section Berichten.</param>
    public static async Task<Proefdienst> Maak(Databestand bestand, string makelaar, string? wachtrij, params (string Naam, object Waarde)[] instellingen)
    {
        var bouwer = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Production" });
        bouwer.Configuration.AddInMemoryCollection(instellingen
            .Select(instelling => KeyValuePair.Create($"Berichten:{instelling.Naam}", Convert.ToString(instelling.Waarde, System.Globalization.CultureInfo.InvariantCulture)))
            .Append(KeyValuePair.Create("ConnectionStrings:messaging", (string?)makelaar)));
        var logboek = new Logboek();
        bouwer.Logging.AddProvider(logboek).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        bouwer.Services
            .AddSingleton(logboek)
            .AddSingleton<Gedrag>()
            .AddSingleton<Sabotage>()
            .AddSingleton<IInterceptor>(diensten => diensten.GetRequiredService<Sabotage>())
            .AddDbContext<ProefContext>((diensten, opties) => opties.UseSqlite(bestand.Verbinding).AddInterceptors(diensten.GetServices<IInterceptor>()))
            .AddBerichten<ProefContext>(bouwer.Configuration, wachtrij ?? "zender", wachtrij is null ? null : ontvangst => ontvangst.Verwerk<OppGewijzigd, EffectProjectie>());
        var dienst = new Proefdienst(bouwer.Build());
        await dienst.InContext(async context =>
        {
            await context.Database.EnsureCreatedAsync();
            await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        });
        return dienst;
    }

    public async Task<Proefdienst> Start()
    {
        await _host.StartAsync();
        _loopt = true;
        return this;
    }

    public async Task Stop()
    {
        if (_loopt)
        {
            _loopt = false;
            await _host.StopAsync();
        }
    }

    public async Task InContext(Func<ProefContext, Task> werk)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        await werk(scope.ServiceProvider.GetRequiredService<ProefContext>());
    }

    public async Task<T> Lees<T>(Func<ProefContext, Task<T>> vraag)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await vraag(scope.ServiceProvider.GetRequiredService<ProefContext>());
    }

    /// <summary>Saves new dossiers, a thousand in one transaction.</summary>
    public async Task SlaOp(int aantal, string vestiging = "00AP00")
    {
        foreach (var deel in Enumerable.Range(0, aantal).Chunk(1000))
        {
            await InContext(async context =>
            {
                context.AddRange(deel.Select(_ => new Dossier { Vestiging = vestiging }));
                await context.SaveChangesAsync();
            });
        }
    }

    public Task<int> OutboxRijen() => Lees(context => context.Set<OutboxBericht>().CountAsync());

    public Task<int> Effecten() => Lees(context => context.Effecten.CountAsync());

    internal Task<List<VastgelopenBericht>> Vastgelopen() => Lees(context => context.Set<VastgelopenBericht>().AsNoTracking().OrderBy(rij => rij.Tijdstip).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _host.Dispose();
    }
}
