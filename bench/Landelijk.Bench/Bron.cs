using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;

namespace Monitoring.Landelijk.Bench;

/// <summary>A service that streams its states over gRPC, as the real ones do in a rebuild.</summary>
internal sealed class Bron(IEnumerable<IGebeurtenis> standen) : IStandenBron, IAsyncDisposable
{
    private WebApplication? _server;

    public string Adres => _server!.Urls.Single();

    public async Task<Bron> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, punt => punt.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton<IStandenBron>(this);
        _server = builder.Build();
        _server.MapGrpcService<StandenDienst>();
        await _server.StartAsync();
        return this;
    }

    public async IAsyncEnumerable<IGebeurtenis> Lees(int hoogstens, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var stand in standen)
        {
            ct.ThrowIfCancellationRequested();
            yield return stand;
        }

        await Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
