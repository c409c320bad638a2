using System.Net.Http.Headers;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Cli.Verbinding;

/// <summary>Adds the token of the command line to every call.</summary>
internal sealed class TokenHandler(ClientCredentials credentials) : DelegatingHandler(new SocketsHttpHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await credentials.HaalToken(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
