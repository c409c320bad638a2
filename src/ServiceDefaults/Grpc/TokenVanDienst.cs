using Microsoft.Extensions.Configuration;
using Monitoring.Contracts.Toegang;

namespace Monitoring.ServiceDefaults.Grpc;

/// <summary>The service's own client credentials (section Authenticatie: Issuer, ClientId, ClientSecret, Scopes separated by spaces).</summary>
public sealed class TokenVanDienst(IConfiguration instellingen, TimeProvider klok) : ITokenBron, IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private ClientCredentials? _credentials;

    public async ValueTask<string?> HaalToken(CancellationToken annulering)
    {
        _credentials ??= new ClientCredentials(_http, Instelling("Issuer"), Instelling("ClientId"), Instelling("ClientSecret"), Instelling("Scopes").Split(' ', StringSplitOptions.RemoveEmptyEntries), klok);
        return await _credentials.HaalToken(annulering);
    }

    public void Dispose()
    {
        _credentials?.Dispose();
        _http.Dispose();
    }

    private string Instelling(string naam) => instellingen["Authenticatie:" + naam] ?? throw new InvalidOperationException($"Authenticatie:{naam} ontbreekt.");
}
