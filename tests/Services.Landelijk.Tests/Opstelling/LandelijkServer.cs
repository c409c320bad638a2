using System.Globalization;
using Grpc.Core;
using Grpc.Net.Client;
using MassTransit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Grpc;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Testopstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Opstelling;

/// <summary>
/// The service on two loopback ports, with an empty SQLite file and three services that stream what a test puts in them. Without a broker,
/// unless one is given: then events travel as in production.
/// </summary>
public sealed class LandelijkServer : IAsyncLifetime
{
    // Nobody listens at port 9.
    private const string GeenBroker = "amqp://guest:guest@127.0.0.1:9";

    private readonly string _broker;
    private readonly string _redis;
    private readonly int? _mailpoort;
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-landelijk-proef-").FullName;
    private WebApplicationFactory<Program>? _host;
    private GrpcChannel? _kanaal;
    private TestUitgever? _uitgever;

    public LandelijkServer()
        : this(GeenBroker, "")
    {
    }

    private LandelijkServer(string broker, string redis, int? mailpoort = null) => (_broker, _redis, _mailpoort) = (broker, redis, mailpoort);

    public Proto.Landelijk.LandelijkClient Client => new(_kanaal);

    public Contracts.V1.Berichten.BerichtenClient Berichten => new(_kanaal);

    public Contracts.V1.Handelingenlogboek.HandelingenlogboekClient Handelingen => new(_kanaal);

    public HttpClient Http { get; private set; } = new();

    public Metadata AlsBeheer => Kop(Rol.Beheer, Scope.LandelijkBeheren);

    /// <summary>The clock of the service; a test moves it on.</summary>
    internal VerschovenKlok Klok { get; } = new();

    /// <summary>On the clock of the service.</summary>
    internal DateTimeOffset Nu => Dienst<TimeProvider>().GetUtcNow();

    /// <inheritdoc cref="Nu"/>
    internal DateOnly Vandaag => Dienst<TimeProvider>().Vandaag();

    /// <summary>Where e-mail becomes files.</summary>
    internal string Postmap => Path.Combine(_map, "post");

    /// <summary>What a former version of the service left in the database; null: nothing.</summary>
    internal Func<Func<LandelijkContext>, Task>? Eerder { get; init; }

    internal Bronserver Toezicht { get; } = new();

    internal Bronserver Financien { get; } = new();

    internal Bronserver Opp { get; } = new();

    public static LandelijkServer MetBroker(string adres) => new(adres, "");

    public static LandelijkServer MetRedis(string adres) => new(GeenBroker, adres);

    /// <summary>E-mail goes to a server on this machine, in the clear.</summary>
    public static LandelijkServer MetMailserver(int poort) => new(GeenBroker, "", poort);

    public Metadata Kop(string rol, string scopes) => new() { { "authorization", "Bearer " + _uitgever!.Token(rol, scopes) } };

    /// <summary>As a person of this name.</summary>
    public Metadata Kop(string rol, string scopes, string wie) => new() { { "authorization", "Bearer " + _uitgever!.Token(rol, scopes, ("sub", wie)) } };

    /// <summary>As a bestuur of this samenwerkingsverband.</summary>
    public Metadata AlsBestuur(string swv) => new() { { "authorization", "Bearer " + _uitgever!.Token(Rol.SwvBestuur, $"{Scope.LandelijkLezen} {Scope.LandelijkSchrijven}", (ClaimNaam.Swv, swv)) } };

    public async ValueTask InitializeAsync()
    {
        _uitgever = await TestUitgever.Start();
        await Task.WhenAll(Toezicht.Start(), Financien.Start(), Opp.Start());
        var poorten = VrijePoort.Kies(2).Select(poort => poort.ToString(CultureInfo.InvariantCulture)).ToArray();
        await Migreer();
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Development");
            web.UseSetting("GRPC_PORT", poorten[0]);
            web.UseSetting("HTTP_PORT", poorten[1]);
            web.UseSetting("Database:Map", _map);
            web.UseSetting("ConnectionStrings:messaging", _broker);
            web.UseSetting("ConnectionStrings:cache", _redis);
            // A test looks and delivers itself; a webhook of a test is on this machine.
            web.UseSetting("Meldingen:PeilSeconden", "86400");
            web.UseSetting("Meldingen:PriveAdressenToegestaan", "true");
            // Longer than a test waits: a receiver that is held gives way to nothing but the test.
            web.UseSetting("Meldingen:WebhookSeconden", "100");
            web.UseSetting("Meldingen:Map", Postmap);
            if (_mailpoort is { } mailpoort)
            {
                web.UseSetting("Meldingen:SmtpHost", "127.0.0.1");
                web.UseSetting("Meldingen:SmtpPoort", mailpoort.ToString(CultureInfo.InvariantCulture));
                web.UseSetting("Meldingen:SmtpBeveiliging", "Geen");
            }

            web.UseSetting("Authenticatie:Issuer", _uitgever.Issuer);
            web.UseSetting("services:toezicht:grpc:0", Toezicht.Adres);
            web.UseSetting("services:financien:grpc:0", Financien.Adres);
            web.UseSetting("services:opp:grpc:0", Opp.Adres);
            web.ConfigureLogging(log => log.ClearProviders());
            web.ConfigureServices(diensten => diensten.Replace(ServiceDescriptor.Singleton<ITokenBron, GeenToken>()).Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok)));
        });
        _host.UseKestrel();
        _host.StartServer();
        _kanaal = GrpcChannel.ForAddress("http://127.0.0.1:" + poorten[0]);
        Http = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:" + poorten[1]) };
        if (_broker != GeenBroker)
        {
            // What a test publishes before the queue is bound reaches nobody; the relay of the services keeps such an event, a test does not.
            await Wacht.Tot(() => Task.FromResult(Dienst<IBusControl>().CheckHealth().Status == BusHealthStatus.Healthy));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _kanaal?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        await Toezicht.DisposeAsync();
        await Financien.DisposeAsync();
        await Opp.DisposeAsync();
        if (_uitgever is not null)
        {
            await _uitgever.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>Applies events as the inbox would.</summary>
    public Task PasToe(params IReadOnlyList<IGebeurtenis> gebeurtenissen) => Boeking.PasToe(() => Dienst<IServiceScopeFactory>().CreateScope().ServiceProvider.GetRequiredService<LandelijkContext>(), gebeurtenissen);

    public async Task<IReadOnlyList<Proto.OpnieuwVoortgang>> BouwOpnieuw(CancellationToken annulering)
    {
        using var stroom = Client.BouwOpnieuw(new Proto.OpnieuwVraag(), AlsBeheer, cancellationToken: annulering);
        return await stroom.ResponseStream.ReadAllAsync(annulering).ToListAsync(annulering);
    }

    internal T Dienst<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    internal async Task MetDatabase(Func<LandelijkContext, Task> doe)
    {
        await using var bereik = _host!.Services.CreateAsyncScope();
        await doe(bereik.ServiceProvider.GetRequiredService<LandelijkContext>());
    }

    internal async Task<T> UitDatabase<T>(Func<LandelijkContext, Task<T>> lees)
    {
        await using var bereik = _host!.Services.CreateAsyncScope();
        return await lees(bereik.ServiceProvider.GetRequiredService<LandelijkContext>());
    }

    /// <summary>Before the service starts, as the migration step does.</summary>
    private async Task Migreer()
    {
        LandelijkContext Context() => new SqliteLandelijkContext(new DbContextOptionsBuilder<SqliteLandelijkContext>().UseSqlite(Sqlite.Verbinding(Path.Combine(_map, "landelijk.db"))).Options);
        await using var context = Context();
        await context.Database.MigrateAsync();
        if (Eerder is not null)
        {
            await Eerder(Context);
        }
    }

    /// <summary>The streaming services of a test ask for no token.</summary>
    private sealed class GeenToken : ITokenBron
    {
        public ValueTask<string?> HaalToken(CancellationToken annulering) => ValueTask.FromResult<string?>(null);
    }
}
