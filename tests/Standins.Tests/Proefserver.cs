using System.IO.Compression;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Standins.Tests.Proef;

namespace Monitoring.Standins.Tests;

/// <summary>The trial service on a free loopback port, HTTP/2 without TLS, with a channel to it.</summary>
public sealed class Proefserver : IAsyncLifetime
{
    private WebApplication? _app;
    private GrpcChannel? _kanaal;

    internal Wachtkamer Wachtkamer { get; } = new();

    internal GrpcChannel Kanaal => _kanaal ?? throw new InvalidOperationException("The server has not started.");

    internal Uri Adres => new(Kanaal.Target.Contains("://", StringComparison.Ordinal) ? Kanaal.Target : "http://" + Kanaal.Target);

    internal Proefdienst.ProefdienstClient Client => new(Kanaal);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(
            System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddSingleton(Wachtkamer);
        builder.Services.AddGrpc(grpc =>
        {
            grpc.Interceptors.Add<Tussenstop>();
            grpc.ResponseCompressionAlgorithm = "gzip";
            grpc.ResponseCompressionLevel = CompressionLevel.Fastest;
        });
        _app = builder.Build();
        _app.MapGrpcService<Proefservice>();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _kanaal = GrpcChannel.ForAddress(
            _app.Urls.Single(), new GrpcChannelOptions { UnsafeUseInsecureChannelCallCredentials = true });
    }

    public async ValueTask DisposeAsync()
    {
        _kanaal?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
