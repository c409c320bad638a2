using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Services.Financien.Data;
using Monitoring.Testopstelling;
using Client = Monitoring.Contracts.Financien.V1.Financien.FinancienClient;

namespace Monitoring.Services.Financien.Tests;

/// <summary>The whole service in this process, on an empty database of its own, with real tokens. No broker runs: what it publishes waits in the outbox.</summary>
internal sealed class Dienst : IAsyncDisposable
{
    private const int Deel = 64 * 1024;

    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-financien-").FullName;
    private readonly TestUitgever _uitgever;
    private readonly WebApplicationFactory<Program> _fabriek;

    private Dienst(TestUitgever uitgever)
    {
        _uitgever = uitgever;
        _fabriek = new WebApplicationFactory<Program>().WithWebHostBuilder(web => web
            .UseEnvironment("Development")
            .UseSetting("Database:Map", _map)
            .UseSetting("Authenticatie:Issuer", uitgever.Issuer)
            .UseSetting("ConnectionStrings:messaging", string.Create(CultureInfo.InvariantCulture, $"amqp://guest:guest@127.0.0.1:{VrijePoort.Kies(1)[0]}"))
            // What is on its way to a broker that is not there holds up a stop this long.
            .UseSetting("Berichten:BevestigingSeconden", "1")
            .UseSetting("Logging:LogLevel:Default", "Error"));
        Kanaal = GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions { HttpHandler = _fabriek.Server.CreateHandler(), MaxReceiveMessageSize = 16 * 1024 * 1024 });
    }

    /// <summary>Ends calls when the test ends.</summary>
    public static CancellationToken Einde => TestContext.Current.CancellationToken;

    public GrpcChannel Kanaal { get; }

    public Client Client => new(Kanaal);

    public Bestuursdossier.BestuursdossierClient Bestuursdossier => new(Kanaal);

    public Naslag.NaslagClient Naslag => new(Kanaal);

    public IServiceProvider Diensten => _fabriek.Services;

    private string Bestand => Path.Combine(_map, "financien.db");

    public static async Task<Dienst> Start()
    {
        var uitgever = await TestUitgever.Start();
        return await new Dienst(uitgever).Migreer();
    }

    public Metadata Als(string rol, string scopes, params (string, string)[] claims) => new() { { "authorization", "Bearer " + _uitgever.Token(rol, scopes, claims) } };

    public Metadata Beheer() => Als(Rol.Beheer, $"{Scope.FinancienSchrijven} {Scope.FinancienLezen} {Scope.StandenLezen}");

    public Metadata Inspecteur() => Als(Rol.Inspecteur, $"{Scope.FinancienLezen} {Scope.FinancienSchrijven}");

    public Metadata SwvBestuur(string bevoegdGezag, string swv) => Als(Rol.SwvBestuur, $"{Scope.FinancienLezen} {Scope.FinancienSchrijven}", (ClaimNaam.BevoegdGezag, bevoegdGezag), (ClaimNaam.Swv, swv));

    /// <summary>Imports files and gives all progress messages; the last one is klaar.</summary>
    public async Task<IReadOnlyList<ImportVoortgang>> Importeer(params (string Naam, byte[] Inhoud)[] bestanden) => await Importeer(Beheer(), bestanden);

    public async Task<IReadOnlyList<ImportVoortgang>> Importeer(Metadata koppen, params (string Naam, byte[] Inhoud)[] bestanden)
    {
        using var aanroep = Client.ImporteerJaarrekeningen(koppen);
        try
        {
            foreach (var (naam, inhoud) in bestanden)
            {
                for (var plaats = 0; plaats == 0 || plaats < inhoud.Length; plaats += Deel)
                {
                    await aanroep.RequestStream.WriteAsync(new BestandDeel { Bestandsnaam = naam, Inhoud = ByteString.CopyFrom(inhoud, plaats, Math.Min(Deel, inhoud.Length - plaats)) });
                }
            }

            await aanroep.RequestStream.CompleteAsync();
        }
        catch (RpcException)
        {
            // The service ended the call while files were being sent: reading, below, gives its reason.
        }

        var voortgang = new List<ImportVoortgang>();
        await foreach (var bericht in aanroep.ResponseStream.ReadAllAsync())
        {
            voortgang.Add(bericht);
        }

        return voortgang;
    }

    public async Task<Dossier> HaalDossier(DossierVraag vraag, Metadata koppen) => await Client.HaalDossierAsync(vraag, koppen, cancellationToken: TestContext.Current.CancellationToken);

    public async Task<DossierLijst> Lijst(LijstVraag vraag, Metadata koppen) => await Client.LijstDossiersAsync(vraag, koppen, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>The present state of every account, as a rebuild reads it.</summary>
    public async Task<IReadOnlyList<JaarrekeningGewijzigd>> Standen(Metadata koppen) => [.. (await AlleStanden(koppen)).OfType<JaarrekeningGewijzigd>()];

    /// <summary>The accounts and the decisions on aangepast financieel toezicht.</summary>
    public async Task<IReadOnlyList<IGebeurtenis>> AlleStanden(Metadata koppen)
    {
        using var aanroep = new Contracts.V1.Standen.StandenClient(Kanaal).Lees(new StandenVraag(), koppen, cancellationToken: TestContext.Current.CancellationToken);
        var standen = new List<IGebeurtenis>();
        await foreach (var blok in aanroep.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            standen.AddRange(blok.Standen.Select(stand => GebeurtenisJson.Lees(stand.Type, stand.Inhoud.Span)));
        }

        return standen;
    }

    public async Task<BerichtenStand> Berichten(Metadata koppen) => await new Berichten.BerichtenClient(Kanaal).GeefStandAsync(new BerichtenVraag(), koppen, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>One number out of the database, past all product code.</summary>
    public long Tel(string sql)
    {
        using var verbinding = new SqliteConnection(Sqlite.Verbinding(Bestand));
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return Convert.ToInt64(opdracht.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        Kanaal.Dispose();
        await _fabriek.DisposeAsync();
        await _uitgever.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    private async Task<Dienst> Migreer()
    {
        await using var context = new SqliteFinancienContext(new DbContextOptionsBuilder<SqliteFinancienContext>().UseSqlite(Sqlite.Verbinding(Bestand)).Options);
        await context.Database.MigrateAsync();
        return this;
    }
}
