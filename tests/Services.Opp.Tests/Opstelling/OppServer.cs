using System.Globalization;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Opp.V1;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Opp.Data;
using Monitoring.Testopstelling;

namespace Monitoring.Services.Opp.Tests.Opstelling;

/// <summary>
/// The service on a loopback port, with an empty SQLite file, tokens of a real issuer and no broker: events wait in the outbox, where a
/// test can read them.
/// </summary>
public sealed class OppServer : IAsyncLifetime
{
    public const string School = "00AP";
    public const string AndereSchool = "01XY";

    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-opp-proef-").FullName;
    private WebApplicationFactory<Program>? _host;
    private GrpcChannel? _kanaal;
    private TestUitgever? _uitgever;

    /// <summary>A key of the pseudonym from before the one of this server; null: there was none. Set before it starts.</summary>
    public byte[]? EerdereSleutel { get; init; }

    /// <summary>Where gRPC listens.</summary>
    public string Grpc { get; private set; } = "";

    /// <summary>Who issues the tokens (<see cref="MeldAanAls"/>).</summary>
    public string Issuer => _uitgever!.Issuer;

    /// <summary>Where the REST side listens.</summary>
    public Uri Rest { get; private set; } = new("http://localhost");

    public VerschovenKlok Klok { get; } = new();

    public Logboek Logboek { get; } = new();

    public Ontwikkelingsperspectieven.OntwikkelingsperspectievenClient Client => new(_kanaal);

    public Standen.StandenClient Standen => new(_kanaal);

    public Berichten.BerichtenClient Berichten => new(_kanaal);

    public Imports.ImportsClient Imports => new(_kanaal);

    public Handelingenlogboek.HandelingenlogboekClient Handelingen => new(_kanaal);

    public IServiceProvider Diensten => _host!.Services;

    public Metadata AlsSchool => Kop(Rol.School, LezenEnSchrijven, (ClaimNaam.Brin, School));

    public Metadata AlsAndereSchool => Kop(Rol.School, LezenEnSchrijven, (ClaimNaam.Brin, AndereSchool));

    public Metadata AlsBeheer => Kop(Rol.Beheer, LezenEnSchrijven);

    private static string LezenEnSchrijven => Scope.OppLezen + " " + Scope.OppSchrijven;

    public Metadata Kop(string rol, string scopes, params (string Naam, string Waarde)[] claims) => MetToken(_uitgever!.Token(rol, scopes, claims));

    /// <summary>What a program that signs in with the issuer is let in as.</summary>
    public void MeldAanAls(string rol, string scopes) => _uitgever!.Aanmelding = _uitgever.Token(rol, scopes);

    public Metadata Verlopen() => MetToken(_uitgever!.Token(Rol.School, LezenEnSchrijven, TestUitgever.Audience, TimeSpan.FromMinutes(-10), (ClaimNaam.Brin, School)));

    public Metadata VoorAnder() => MetToken(_uitgever!.Token(Rol.School, LezenEnSchrijven, "iets-anders", TimeSpan.FromMinutes(10), (ClaimNaam.Brin, School)));

    public async ValueTask InitializeAsync()
    {
        _uitgever = await TestUitgever.Start();
        var poorten = VrijePoort.Kies(2);
        var poort = poorten[0].ToString(CultureInfo.InvariantCulture);
        Rest = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poorten[1]}"));
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseEnvironment("Development");
            web.UseSetting("GRPC_PORT", poort);
            web.UseSetting("HTTP_PORT", poorten[1].ToString(CultureInfo.InvariantCulture));
            web.UseSetting("Database:Map", _map);
            // Nobody listens at port 9: the outbox keeps its rows.
            web.UseSetting("ConnectionStrings:messaging", "amqp://guest:guest@127.0.0.1:9");
            web.UseSetting("Authenticatie:Issuer", _uitgever.Issuer);
            web.UseSetting("Opp:PseudoniemSleutel", Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(getal => (byte)getal)]));
            if (EerdereSleutel is not null)
            {
                web.UseSetting("Opp:EerdereSleutels:0", Convert.ToBase64String(EerdereSleutel));
            }

            web.ConfigureServices(diensten => diensten.Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok)));
            web.ConfigureLogging(log => log.ClearProviders().AddProvider(Logboek));
        });
        var bestand = Sqlite.Verbinding(Path.Combine(_map, "opp.db"));
        await using (var leeg = new SqliteOppContext(new DbContextOptionsBuilder<SqliteOppContext>().UseSqlite(bestand).Options))
        {
            await leeg.Database.MigrateAsync();
        }

        _host.UseKestrel();
        _host.StartServer();
        Grpc = "http://127.0.0.1:" + poort;
        _kanaal = GrpcChannel.ForAddress(Grpc);
    }

    public async ValueTask DisposeAsync()
    {
        _kanaal?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (_uitgever is not null)
        {
            await _uitgever.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>Sends rows in one stream and returns the answers, in order of arrival.</summary>
    public async Task<IReadOnlyList<RegistreerUitkomst>> Stuur(IEnumerable<RegistreerVerzoek> rijen, Metadata alswie)
    {
        using var stroom = Client.RegistreerStroom(alswie, cancellationToken: TestContext.Current.CancellationToken);
        var lezen = LeesAlles(stroom.ResponseStream);
        try
        {
            foreach (var rij in rijen)
            {
                await stroom.RequestStream.WriteAsync(rij);
            }

            await stroom.RequestStream.CompleteAsync();
        }
        catch (RpcException)
        {
            // Writing to a refused call fails with 'cancelled'; why it was refused is in the answer.
            return await lezen;
        }

        return await lezen;
    }

    internal async Task MetDatabase(Func<OppContext, Task> doe)
    {
        await using var bereik = Diensten.CreateAsyncScope();
        await doe(bereik.ServiceProvider.GetRequiredService<OppContext>());
    }

    internal async Task<T> UitDatabase<T>(Func<OppContext, Task<T>> lees)
    {
        await using var bereik = Diensten.CreateAsyncScope();
        return await lees(bereik.ServiceProvider.GetRequiredService<OppContext>());
    }

    private static Metadata MetToken(string token) => new() { { "authorization", "Bearer " + token } };

    private static async Task<IReadOnlyList<RegistreerUitkomst>> LeesAlles(IAsyncStreamReader<RegistreerUitkomsten> antwoord)
    {
        var alle = new List<RegistreerUitkomst>();
        await foreach (var blok in antwoord.ReadAllAsync())
        {
            alle.AddRange(blok.Uitkomsten);
        }

        return alle;
    }
}
