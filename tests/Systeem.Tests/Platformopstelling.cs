using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.DraaiendPlatform;
using Monitoring.Systeem.Tests;
using Monitoring.Systeem.Tests.Spoor;

[assembly: AssemblyFixture(typeof(Platformopstelling))]
// One after the other: a test that starts or kills a platform of its own takes the machine from a visitor who waits for an answer in time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Monitoring.Systeem.Tests;

/// <summary>One running platform for all system tests, with a receiver of its traces.</summary>
public sealed class Platformopstelling : IAsyncLifetime
{
    private WebApplication? _ontvanger;

    public Platform Platform { get; private set; } = null!;

    internal Spoorontvanger Sporen { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, punt => punt.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(Sporen);
        _ontvanger = builder.Build();
        _ontvanger.MapGrpcService<Spoorontvanger>();
        await _ontvanger.StartAsync(TestContext.Current.CancellationToken);
        var adres = _ontvanger.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Platform = await Platform.Start(
            new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = adres,
                ["OTEL_BSP_SCHEDULE_DELAY"] = "500",
            },
            TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (Platform is not null)
        {
            await Platform.DisposeAsync();
        }

        if (_ontvanger is not null)
        {
            await _ontvanger.DisposeAsync();
        }
    }
}
