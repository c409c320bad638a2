using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Tests.Proefdiensten;
using Monitoring.Testopstelling;

[assembly: AssemblyFixture(typeof(Monitoring.Portaal.Tests.Proefportaal))]

namespace Monitoring.Portaal.Tests;

/// <summary>The portal itself on a real port, with an issuer of tokens and four services behind it.</summary>
public class Proefportaal : IAsyncLifetime
{
    // As the gateway sends it: a page that needs more shows it here.
    private const string Beleid = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private readonly List<IAsyncDisposable> _op = [];

    public Uri Adres { get; private set; } = null!;

    protected TestUitgever Uitgever { get; private set; } = null!;

    internal LandelijkProefdienst Landelijk { get; } = new();

    internal ToezichtProefdienst Toezicht { get; } = new();

    internal BestuursdossierProefdienst Bestuursdossier { get; } = new();

    internal NaslagProefdienst Naslag { get; } = new();

    internal OppProefdienst Opp { get; } = new();

    internal BerichtenProefdienst LandelijkeBerichten { get; } = new("landelijk");

    internal Proefadresboek Adresboek { get; private set; } = null!;

    internal Dictionary<string, Proefserver> Servers { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        Uitgever = await StartUitgever();
        Servers["landelijk"] = await Proefserver.Start(Landelijk, LandelijkeBerichten);
        Servers["toezicht"] = await Proefserver.Start(Toezicht, new BerichtenProefdienst("toezicht"));
        Servers["financien"] = await Proefserver.Start(
            new FinancienProefdienst(),
            new BerichtenProefdienst("financien"),
            diensten => diensten.AddSingleton(Bestuursdossier).AddSingleton(Naslag),
            server =>
            {
                server.MapGrpcService<BestuursdossierProefdienst>();
                server.MapGrpcService<NaslagProefdienst>();
            });
        Servers["opp"] = await Proefserver.Start(Opp, new BerichtenProefdienst("opp"));
        Adresboek = await Proefadresboek.Start();
        Adres = await StartPortaal();
        _op.AddRange(Servers.Values);
        _op.Add(Adresboek);
        _op.Add(Uitgever);
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var deel in _op)
        {
            await deel.DisposeAsync();
        }
    }

    protected virtual Task<TestUitgever> StartUitgever() => TestUitgever.Start();

    /// <summary>Starts the portal in front of <see cref="Servers"/> and returns its address.</summary>
    protected virtual Task<Uri> StartPortaal()
    {
        var poort = VrijePoort.Kies(1)[0];
        Op(new Fabriek(poort, Uitgever.Issuer, Adresboekadres, Servers));
        return Task.FromResult(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{poort}")));
    }

    /// <summary>Where this portal finds its directory of names; empty: it has none.</summary>
    protected virtual string Adresboekadres => Adresboek.Adres;

    /// <summary>Ends with this portal, before what it leans on.</summary>
    protected void Op(IAsyncDisposable deel) => _op.Insert(0, deel);

    /// <summary>A token as the gateway adds it for a signed-in visitor; empty for nobody.</summary>
    public string Token(string rol) => rol switch
    {
        "" => "",
        Rol.SwvBestuur => Uitgever.Token(rol, "toezicht:lezen financien:lezen", (ClaimNaam.Naam, "Bram Oosterling"), (ClaimNaam.Swv, "PO9001"), (ClaimNaam.BevoegdGezag, "99001")),
        Rol.School => Uitgever.Token(rol, "opp:lezen opp:schrijven", (ClaimNaam.Naam, "Tessa Wijnveld"), (ClaimNaam.Brin, "90AA"), (ClaimNaam.BevoegdGezag, "90001")),
        _ => Uitgever.Token(rol, "landelijk:lezen", (ClaimNaam.Naam, rol == Rol.Inspecteur ? "Ilse Verhoeven" : "Marit Zandbergen")),
    };

    /// <summary>A browser without scripts: keeps cookies and does not follow redirects.</summary>
    public HttpClient Browser(string rol = "")
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Adres };
        if (rol.Length > 0)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(rol));
        }

        return client;
    }

    private sealed class Fabriek : WebApplicationFactory<Program>
    {
        private readonly int _poort;
        private readonly string _issuer;
        private readonly string _adresboek;
        private readonly IReadOnlyDictionary<string, Proefserver> _servers;

        public Fabriek(int poort, string issuer, string adresboek, IReadOnlyDictionary<string, Proefserver> servers)
        {
            (_poort, _issuer, _adresboek, _servers) = (poort, issuer, adresboek, servers);
            // Without a port: the portal listens on HTTP_PORT itself, and a port here is set while it may have started already.
            UseKestrel();
            StartServer();
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("HTTP_PORT", _poort.ToString(CultureInfo.InvariantCulture));
            builder.UseSetting("Authenticatie:Issuer", _issuer);
            builder.UseSetting("Adresboek:Adres", _adresboek);
            builder.UseSetting("Logging:LogLevel:Default", "None");
            foreach (var (naam, server) in _servers)
            {
                builder.UseSetting($"services:{naam}:grpc:0", server.Adres);
            }

            builder.ConfigureServices(diensten => diensten.AddSingleton<IStartupFilter, Koppen>());
        }
    }

    private sealed class Koppen : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, volgende) =>
            {
                context.Response.Headers.ContentSecurityPolicy = Beleid;
                return volgende(context);
            });
            next(app);
        };
    }
}
