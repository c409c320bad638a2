using System.Globalization;
using System.Text;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.Contracts.V1;
using Monitoring.ServiceDefaults.Importeren;
using Monitoring.ServiceDefaults.Database;
using Monitoring.ServiceDefaults.Grpc;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Services.Toezicht.Bijwerken;
using Monitoring.Services.Toezicht.Data;
using Monitoring.Testopstelling;
using Client = Monitoring.Contracts.Toezicht.V1.Toezicht.ToezichtClient;

namespace Monitoring.Services.Toezicht.Tests.Opstelling;

/// <summary>The whole service in this process, on an empty database of its own, with real tokens. No broker runs: what it publishes waits in the outbox.</summary>
internal sealed class Dienst : IAsyncDisposable
{
    private const int Deel = 64 * 1024;

    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-toezicht-").FullName;
    private readonly Foutenlog _log = new();
    private readonly TestUitgever _uitgever;
    private readonly WebApplicationFactory<Program> _fabriek;
    private readonly GrpcChannel _kanaal;

    private Dienst(TestUitgever uitgever, (string Dienst, Bronserver Bron)[] bronnen)
    {
        _uitgever = uitgever;
        _fabriek = new WebApplicationFactory<Program>().WithWebHostBuilder(web => bronnen.Aggregate(web, (tot, bron) => tot.UseSetting($"services:{bron.Dienst}:grpc:0", bron.Bron.Adres))
            .UseEnvironment("Development")
            .UseSetting("Database:Map", _map)
            .UseSetting("Authenticatie:Issuer", uitgever.Issuer)
            .UseSetting("ConnectionStrings:messaging", string.Create(CultureInfo.InvariantCulture, $"amqp://guest:guest@127.0.0.1:{VrijePoort.Kies(1)[0]}"))
            .UseSetting("Logging:LogLevel:Default", "None")
            .UseSetting("Logging:LogLevel:Monitoring", "Error")
            .ConfigureLogging(log => log.ClearProviders().AddProvider(_log))
            .ConfigureTestServices(diensten => ZonderVerkeer(diensten).Replace(ServiceDescriptor.Singleton<TimeProvider>(Klok)).Replace(ServiceDescriptor.Singleton<ITokenBron, GeenToken>())));
        _kanaal = GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions { HttpHandler = _fabriek.Server.CreateHandler(), MaxReceiveMessageSize = 16 * 1024 * 1024 });
    }

    public ProefKlok Klok { get; } = new();

    /// <summary>True for a test in which the service must go wrong; in any other an error that it logs fails the test, with the cause.</summary>
    public bool VerwachtFouten { get; set; }

    public Client Client => new(_kanaal);

    public Standen.StandenClient Standen => new(_kanaal);

    public Imports.ImportsClient Imports => new(_kanaal);

    public Handelingenlogboek.HandelingenlogboekClient Handelingen => new(_kanaal);

    private Berichten.BerichtenClient Berichten => new(_kanaal);

    public Importlogboek<ToezichtContext> Importlogboek => _fabriek.Services.GetRequiredService<Importlogboek<ToezichtContext>>();

    public Metadata Beheer => Als(Rol.Beheer, $"{Scope.ToezichtSchrijven} {Scope.ToezichtLezen} {Scope.StandenLezen}");

    public Metadata Inspecteur => Als(Rol.Inspecteur, $"{Scope.ToezichtSchrijven} {Scope.ToezichtLezen}");

    /// <summary>A second inspecteur: four eyes.</summary>
    public Metadata Collega => Als(Rol.Inspecteur, $"{Scope.ToezichtSchrijven} {Scope.ToezichtLezen}", ("sub", "proef-collega"));

    public Metadata Ministerie => Als(Rol.Ministerie, Scope.ToezichtLezen);

    /// <param name="bronnen">The services whose standen it can read.</param>
    public static async Task<Dienst> Start(params (string Dienst, Bronserver Bron)[] bronnen)
    {
        var dienst = new Dienst(await TestUitgever.Start(), bronnen);
        await dienst.MetDatabase(database => database.Database.MigrateAsync());
        return dienst;
    }

    /// <summary>A service that knows the samenwerkingsverbanden PO9001, PO9002 and VO9001.</summary>
    /// <param name="bronnen">The services whose standen it can read.</param>
    public static async Task<Dienst> StartMetSwv(params (string Dienst, Bronserver Bron)[] bronnen)
    {
        var dienst = await Start(bronnen);
        await dienst.ImporteerSwv();
        return dienst;
    }

    /// <summary>Those three, each time the same file.</summary>
    public Task<Uitkomst> ImporteerSwv() => ImporteerObjecten(("swv.csv", Tekst("ADMINISTRATIENUMMER;SAMENWERKINGSVERBAND;BEVOEGD GEZAG NUMMER;PLAATSNAAM", "PO9001;Swv Één;99001;NOORD", "PO9002;Swv Twee;99002;ZUID", "VO9001;Swv Drie;99003;NOORD")));

    public Metadata Als(string rol, string scopes, params (string, string)[] claims) => new() { { "authorization", "Bearer " + _uitgever.Token(rol, scopes, claims) } };

    public Metadata SwvBestuur(string swv) => Als(Rol.SwvBestuur, $"{Scope.ToezichtSchrijven} {Scope.ToezichtLezen}", (ClaimNaam.Swv, swv));

    public static byte[] Tekst(params string[] regels) => Encoding.UTF8.GetBytes(string.Join('\n', regels) + "\n");

    public Task<Uitkomst> ImporteerObjecten(params (string Naam, byte[] Inhoud)[] bestanden) => Importeer(Client.ImporteerObjecten(Beheer), bestanden);

    public Task<Uitkomst> ImporteerOnderzoeken(params (string Naam, byte[] Inhoud)[] bestanden) => Importeer(Client.ImporteerOnderzoeken(Beheer), bestanden);

    public Task<Uitkomst> ImporteerResultaten(params (string Naam, byte[] Inhoud)[] bestanden) => Importeer(Client.ImporteerResultaten(Beheer), bestanden);

    public static async Task<Uitkomst> Importeer(AsyncDuplexStreamingCall<BestandDeel, ImportVoortgang> aanroep, params (string Naam, byte[] Inhoud)[] bestanden)
    {
        using (aanroep)
        {
            foreach (var (naam, inhoud) in bestanden)
            {
                for (var plaats = 0; plaats == 0 || plaats < inhoud.Length; plaats += Deel)
                {
                    await aanroep.RequestStream.WriteAsync(new BestandDeel { Bestandsnaam = naam, Inhoud = ByteString.CopyFrom(inhoud, plaats, Math.Min(Deel, inhoud.Length - plaats)) });
                }
            }

            await aanroep.RequestStream.CompleteAsync();
            var berichten = new List<ImportVoortgang>();
            await foreach (var bericht in aanroep.ResponseStream.ReadAllAsync())
            {
                berichten.Add(bericht);
            }

            return new Uitkomst(berichten);
        }
    }

    /// <summary>The one object with this code.</summary>
    public async Task<ToezichtObject> Object(string soort, string code) =>
        Assert.Single((await Client.ZoekObjectenAsync(new ObjectVraag { Soort = soort, Zoek = code }, Inspecteur)).Objecten, rij => rij.Code == code);

    public async Task<Onderzoek> StartOnderzoek(string swv = "PO9001", string soort = "vierjaarlijks", string startdatum = "2024-05-13", string herstelVan = "") => await Client.StartOnderzoekAsync(
        new StartVerzoek { Sleutel = Guid.NewGuid().ToString(), ObjectSoort = "swv", ObjectCode = swv, Soort = soort, Startdatum = startdatum, HerstelVan = herstelVan }, Inspecteur);

    public async Task<Onderzoek> BeoordeelAlles(Onderzoek onderzoek, string oordeel = "voldoende")
    {
        foreach (var standaard in onderzoek.Oordelen.Select(rij => rij.Standaard).ToList())
        {
            onderzoek = await Client.BeoordeelStandaardAsync(new OordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Standaard = standaard, Oordeel = oordeel }, Inspecteur);
        }

        return onderzoek;
    }

    /// <summary>From start to vaststelling, with the eindoordeel that the table proposes.</summary>
    public async Task<Onderzoek> VastgesteldOnderzoek(string swv = "PO9001", string oordeel = "voldoende", string soort = "vierjaarlijks", string herstelVan = "")
    {
        var onderzoek = await BeoordeelAlles(await StartOnderzoek(swv, soort, herstelVan: herstelVan), oordeel);
        onderzoek = await Client.GeefEindoordeelAsync(new EindoordeelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Eindoordeel = onderzoek.VoorstelEindoordeel }, Inspecteur);
        return await StelVast(await Gehoord(onderzoek));
    }

    /// <summary>The concept report goes to the board, which waives.</summary>
    public async Task<Onderzoek> Gehoord(Onderzoek onderzoek)
    {
        onderzoek = await Client.VerstuurConceptAsync(new VersieVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie }, Inspecteur);
        await Client.GeefZienswijzeAsync(new ZienswijzeVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, ZietAf = true }, SwvBestuur(onderzoek.Object.Code));
        return await Client.HaalOnderzoekAsync(new OnderzoekVraag { Id = onderzoek.Id }, Inspecteur);
    }

    /// <summary>By a colleague, today.</summary>
    public async Task<Onderzoek> StelVast(Onderzoek onderzoek)
    {
        await Client.StelVastAsync(new VaststelVerzoek { OnderzoekId = onderzoek.Id, Versie = onderzoek.Versie, Datum = Vandaag }, Collega);
        return await Client.HaalOnderzoekAsync(new OnderzoekVraag { Id = onderzoek.Id }, Inspecteur);
    }

    /// <summary>Today of the clock, on the wire.</summary>
    public string Vandaag => Klok.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<Onderzoek> StartOnderzoek(StartVerzoek verzoek, Metadata? wie = null) => await Client.StartOnderzoekAsync(verzoek, wie);

    public async Task<Onderzoek> BeoordeelStandaard(OordeelVerzoek verzoek, Metadata? wie = null) => await Client.BeoordeelStandaardAsync(verzoek, wie);

    public async Task<Onderzoek> LegHerstelopdrachtOp(HerstelopdrachtVerzoek verzoek, Metadata? wie = null) => await Client.LegHerstelopdrachtOpAsync(verzoek, wie);

    public async Task<Onderzoek> VerstuurConcept(VersieVerzoek verzoek, Metadata? wie = null) => await Client.VerstuurConceptAsync(verzoek, wie);

    public async Task<Onderzoek> GeefEindoordeel(EindoordeelVerzoek verzoek, Metadata? wie = null) => await Client.GeefEindoordeelAsync(verzoek, wie);

    public async Task<Onderzoek> StelVast(VaststelVerzoek verzoek, Metadata? wie = null) => await Client.StelVastAsync(verzoek, wie);

    public async Task<Onderzoek> HaalOnderzoek(OnderzoekVraag verzoek, Metadata? wie = null) => await Client.HaalOnderzoekAsync(verzoek, wie);

    public async Task<OnderzoekLijst> LijstOnderzoeken(OnderzoekenVraag verzoek, Metadata? wie = null) => await Client.LijstOnderzoekenAsync(verzoek, wie);

    public async Task<StandaardLijst> LijstStandaarden(StandaardenVraag verzoek, Metadata? wie = null) => await Client.LijstStandaardenAsync(verzoek, wie);

    public async Task<RechtsgrondLijst> LijstRechtsgronden(RechtsgrondVraag verzoek, Metadata? wie = null) => await Client.LijstRechtsgrondenAsync(verzoek, wie);

    public async Task<ObjectLijst> ZoekObjecten(ObjectVraag verzoek, Metadata? wie = null) => await Client.ZoekObjectenAsync(verzoek, wie);

    public async Task<BerichtenStand> GeefStand(BerichtenVraag verzoek, Metadata wie) => await Berichten.GeefStandAsync(verzoek, wie);

    /// <summary>What waits for publication, oldest first.</summary>
    public async Task<IReadOnlyList<IGebeurtenis>> Uitgaand()
    {
        await using var verbinding = new SqliteConnection($"Data Source={Path.Combine(_map, "toezicht.db")}");
        await verbinding.OpenAsync();
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT Type, Inhoud FROM Outbox ORDER BY Volgnummer";
        var gebeurtenissen = new List<IGebeurtenis>();
        await using var lezer = await vraag.ExecuteReaderAsync();
        while (await lezer.ReadAsync())
        {
            gebeurtenissen.Add(GebeurtenisJson.Lees(lezer.GetString(0), lezer.GetFieldValue<byte[]>(1)));
        }

        return gebeurtenissen;
    }

    public async Task MetDatabase(Func<ToezichtContext, Task> doe)
    {
        await using var bereik = _fabriek.Services.CreateAsyncScope();
        await doe(bereik.ServiceProvider.GetRequiredService<ToezichtContext>());
    }

    /// <summary>What the service does by itself when it starts, done once.</summary>
    /// <returns>True when there is nothing left to do.</returns>
    public Task<bool> WerkBij() => ActivatorUtilities.CreateInstance<Bijwerker>(_fabriek.Services).Bij(TestContext.Current.CancellationToken);

    /// <summary>What the service looks for from time to time, done once.</summary>
    /// <returns>True when there is nothing left to finish.</returns>
    public Task<bool> MaakAf() => ActivatorUtilities.CreateInstance<Bijwerker>(_fabriek.Services).MaakAf(TestContext.Current.CancellationToken);

    /// <summary>Asserts how a call is refused: status and code of the refusal.</summary>
    public static async Task Geweigerd(StatusCode status, string code, Func<Task> aanroep)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(aanroep);
        Assert.Equal((status, code), (fout.StatusCode, WeigeringDetails.Lees(fout)?.Code ?? ""));
    }

    /// <summary>Without a broker bus and relay would only try again and again, and hold up the end of each test; the outbox works without them. What happens at the start, a test does itself.</summary>
    private static IServiceCollection ZonderVerkeer(IServiceCollection diensten)
    {
        foreach (var achtergrond in diensten.Where(dienst => dienst.ServiceType == typeof(IHostedService) && (dienst.ImplementationFactory is not null || dienst.ImplementationType == typeof(Bijwerker) || dienst.ImplementationType?.Namespace?.StartsWith("MassTransit", StringComparison.Ordinal) == true)).ToList())
        {
            diensten.Remove(achtergrond);
        }

        return diensten;
    }

    public async ValueTask DisposeAsync()
    {
        _kanaal.Dispose();
        await _fabriek.DisposeAsync();
        await _uitgever.DisposeAsync();
        // Its own pool only: other tests are still using theirs.
        await using (var verbinding = new SqliteConnection(Sqlite.Verbinding(Path.Combine(_map, "toezicht.db"))))
        {
            SqliteConnection.ClearPool(verbinding);
        }

        Directory.Delete(_map, recursive: true);
        if (!VerwachtFouten)
        {
            Assert.Empty(_log.Fouten);
        }
    }

    /// <summary>The services of a test ask for none.</summary>
    private sealed class GeenToken : ITokenBron
    {
        public ValueTask<string?> HaalToken(CancellationToken annulering) => ValueTask.FromResult<string?>(null);
    }
}
