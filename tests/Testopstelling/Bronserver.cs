using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;

namespace Monitoring.Testopstelling;

/// <summary>A service that streams the states it is given, over the platform's own gRPC interface.</summary>
internal sealed class Bronserver : IStandenBron, IAsyncDisposable
{
    private WebApplication? _server;

    public List<IGebeurtenis> Standen { get; } = [];

    /// <summary>Called after each state; a test may wait in it.</summary>
    public Func<int, Task> NaElke { get; set; } = _ => Task.CompletedTask;

    /// <summary>True: it answers no question.</summary>
    public bool Weg { get; set; }

    public string Adres => _server!.Urls.Single();

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, punt => punt.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton<IStandenBron>(this);
        _server = builder.Build();
        _server.MapGrpcService<StandenDienst>();
        await _server.StartAsync();
    }

    public async IAsyncEnumerable<IGebeurtenis> Lees(int hoogstens, [EnumeratorCancellation] CancellationToken ct)
    {
        if (Weg)
        {
            throw new InvalidOperationException("weg");
        }

        var nummer = 0;
        foreach (var stand in Standen.ToList())
        {
            yield return stand;
            await NaElke(++nummer).WaitAsync(ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
