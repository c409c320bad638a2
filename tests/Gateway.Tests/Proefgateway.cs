using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Monitoring.Testopstelling;

namespace Monitoring.Gateway.Tests;

/// <summary>The gateway itself on a real port, with an issuer and two services behind it.</summary>
internal sealed class Proefgateway : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _instellingen;
    private readonly int _poort = VrijePoort.Kies(1)[0];

    private Proefgateway(Proefaanmelddienst aanmelddienst, Achterkant portaal, Achterkant landelijk, (string Naam, string Waarde)[] extra)
    {
        (Aanmelddienst, Portaal, Landelijk) = (aanmelddienst, portaal, landelijk);
        _instellingen = new Dictionary<string, string>
        {
            ["HTTP_PORT"] = _poort.ToString(CultureInfo.InvariantCulture),
            ["Authenticatie:Issuer"] = aanmelddienst.Issuer,
            ["Authenticatie:ClientId"] = Proefaanmelddienst.Client,
            ["Authenticatie:ClientSecret"] = "geheim",
            ["services:portaal:http:0"] = portaal.Adres,
            ["services:landelijk:http:0"] = landelijk.Adres,
            ["services:opp:http:0"] = landelijk.Adres,
        };
        foreach (var dienst in new[] { "opp", "toezicht", "financien", "landelijk" })
        {
            _instellingen[$"services:{dienst}:grpc:0"] = landelijk.Adres;
        }

        foreach (var (naam, waarde) in extra)
        {
            _instellingen[naam] = waarde;
        }

        // Without a port: the gateway listens on HTTP_PORT itself, and a port here is set while it may have started already.
        UseKestrel();
        StartServer();
    }

    public Proefaanmelddienst Aanmelddienst { get; }

    public Achterkant Portaal { get; }

    public Achterkant Landelijk { get; }

    public static async Task<Proefgateway> Start(params (string Naam, string Waarde)[] extra) =>
        new(await Proefaanmelddienst.Start(), await Achterkant.Start(), await Achterkant.Start(), extra);

    /// <summary>A browser: keeps cookies, and follows redirects when asked to.</summary>
    public HttpClient Browser(bool volgt = true) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = volgt }) { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{_poort}")) };

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Aanmelddienst.DisposeAsync();
        await Portaal.DisposeAsync();
        await Landelijk.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        foreach (var (naam, waarde) in _instellingen)
        {
            builder.UseSetting(naam, waarde);
        }
    }
}
