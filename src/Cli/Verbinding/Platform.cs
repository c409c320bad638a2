using Grpc.Net.Client;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Cli.Verbinding;

/// <summary>A signed-in connection to the gateway: one channel for all services, a token with every call.</summary>
internal sealed class Platform : IDisposable
{
    private static readonly string[] Scopes = [Scope.ToezichtSchrijven, Scope.ToezichtLezen, Scope.FinancienSchrijven, Scope.FinancienLezen, Scope.OppSchrijven, Scope.LandelijkBeheren, Scope.LandelijkLezen, Scope.StandenLezen];
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(15) };
    private readonly ClientCredentials _credentials;

    public Platform(CliInstellingen instellingen)
    {
        _credentials = new ClientCredentials(_http, instellingen.Issuer, instellingen.ClientId, instellingen.ClientSecret, Scopes, TimeProvider.System);
        Kanaal = GrpcChannel.ForAddress(instellingen.Gateway, new GrpcChannelOptions { HttpHandler = new TokenHandler(_credentials), DisposeHttpClient = true });
    }

    public GrpcChannel Kanaal { get; }

    public static Platform Verbind() => new(CliInstellingen.Lees());

    public void Dispose()
    {
        Kanaal.Dispose();
        _credentials.Dispose();
        _http.Dispose();
    }
}
