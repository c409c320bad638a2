namespace Monitoring.AppHost;

/// <summary>The fixed addresses of the platform on one machine; all other ports are chosen at start. All on loopback.</summary>
internal static class Adressen
{
    public const int WebPoort = 5080;
    public const int IdentiteitPoort = 5081;
    public const int GrpcPoort = 5082;
    public const string Web = "http://localhost:5080";
    public const string Issuer = "http://localhost:5081";
    public const string Grpc = "http://localhost:5082";
}
