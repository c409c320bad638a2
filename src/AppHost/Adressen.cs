using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Monitoring.AppHost;

/// <summary>The addresses of the platform on one machine, on loopback; all other ports are chosen at start.</summary>
/// <param name="WebPoort">Pages and REST (Monitoring:Poort, default 5080); the issuer and gRPC take the next two.</param>
internal sealed record Adressen(int WebPoort)
{
    private const int Standaard = 5080;

    public int IdentiteitPoort => WebPoort + 1;

    public int GrpcPoort => WebPoort + 2;

    public string Web => Lokaal(WebPoort);

    public string Issuer => Lokaal(IdentiteitPoort);

    /// <summary>SCIM 2.0, at the issuer.</summary>
    public string Adresboek => Issuer + "/scim/v2";

    public string Grpc => Lokaal(GrpcPoort);

    public static Adressen Van(IConfiguration instellingen) => new(instellingen.GetValue("Monitoring:Poort", Standaard));

    private static string Lokaal(int poort) => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{poort}");
}
