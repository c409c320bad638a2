using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Testopstelling;
using Yarp.ReverseProxy.Transforms;

namespace Monitoring.Portaal.Tests.Productie;

/// <summary>
/// The portal as it is published, behind the gateway, both in Production, behind a front door that ends TLS and says so in
/// X-Forwarded-Proto. The services behind it are those of the other tests.
/// </summary>
public sealed class Productieportaal : Proefportaal
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("monitoring-productie-");
    private readonly X509Certificate2 _certificaat = Certificaat.Maak();

    /// <summary>The gateway itself, without the front door: plain http.</summary>
    public Uri Gateway { get; private set; } = null!;

    /// <summary>Whoever signs in now gets this role.</summary>
    public void MeldAanAls(string rol) => Uitgever.Aanmelding = Token(rol);

    protected override Task<TestUitgever> StartUitgever() => TestUitgever.Start(_certificaat);

    protected override async Task<Uri> StartPortaal()
    {
        var annulering = TestContext.Current.CancellationToken;
        var poorten = VrijePoort.Kies(3);
        var vertrouwd = Path.Combine(_map.FullName, "vertrouwd.pem");
        await File.WriteAllTextAsync(vertrouwd, _certificaat.ExportCertificatePem(), annulering);
        var instellingen = new Dictionary<string, string>
        {
            ["SSL_CERT_FILE"] = vertrouwd,
            ["Authenticatie__Issuer"] = Uitgever.Issuer,
            ["DataProtection__Map"] = Path.Combine(_map.FullName, "sleutels"),
        };
        foreach (var (naam, server) in Servers)
        {
            instellingen[$"services__{naam}__grpc__0"] = server.Adres;
            // Their REST and open data are not part of these tests: any address will do.
            instellingen[$"services__{naam}__http__0"] = server.Adres;
        }

        var portaal = Path.Combine(_map.FullName, "portaal");
        await Programma.Publiceer("Portaalproject", portaal, annulering);
        Op(await Programma.Start(Path.Combine(portaal, "Monitoring.Portaal.dll"), poorten[0], instellingen, annulering));

        instellingen["services__portaal__http__0"] = Adresvan("http", poorten[0]);
        instellingen["Authenticatie__ClientId"] = TestUitgever.Client;
        instellingen["Authenticatie__ClientSecret"] = "geheim";
        Op(await Programma.Start(Programma.Plaats("Gateway"), poorten[1], instellingen, annulering));
        Gateway = new Uri(Adresvan("http", poorten[1]));
        Op(await Voordeur(poorten[2]));
        // A name of its own: the framework sends no Strict-Transport-Security for localhost.
        return new UriBuilder("https", "monitor.localhost", poorten[2]).Uri;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _certificaat.Dispose();
        _map.Delete(recursive: true);
    }

    private static string Adresvan(string schema, int poort) => string.Create(CultureInfo.InvariantCulture, $"{schema}://localhost:{poort}");

    private async Task<WebApplication> Voordeur(int poort)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(poort, punt => punt.UseHttps(_certificaat));
        });
        builder.Services.AddHttpForwarder();
        var deur = builder.Build();
        deur.MapForwarder("/{**rest}", Gateway.ToString(), vorm =>
        {
            vorm.AddOriginalHost();
            vorm.AddXForwarded();
        });
        await deur.StartAsync();
        return deur;
    }
}
