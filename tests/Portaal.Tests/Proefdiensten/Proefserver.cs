using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Testopstelling;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>One service over real gRPC on a loopback port, that can be taken away and remembers which tokens came by.</summary>
internal sealed class Proefserver : IAsyncDisposable
{
    private readonly WebApplication _server;

    private Proefserver(WebApplication server, string adres) => (_server, Adres) = (server, adres);

    public string Adres { get; }

    /// <summary>While true every call fails as that of a service that is down.</summary>
    public bool Weg { get; set; }

    public ConcurrentQueue<string> Tokens { get; } = new();

    public static Task<Proefserver> Start<TDienst>(TDienst dienst, BerichtenProefdienst berichten)
        where TDienst : class => Start(dienst, berichten, _ => { }, _ => { });

    /// <param name="diensten">Registers what else this server offers.</param>
    /// <param name="routes">Maps it.</param>
    public static async Task<Proefserver> Start<TDienst>(TDienst dienst, BerichtenProefdienst berichten, Action<IServiceCollection> diensten, Action<WebApplication> routes)
        where TDienst : class
    {
        var poort = VrijePoort.Kies(1)[0];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(dienst).AddSingleton(berichten).AddSingleton(new ImportsProefdienst(berichten.Dienst)).AddSingleton(new HandelingenProefdienst(berichten.Dienst));
        diensten(builder.Services);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, poort, punt => punt.Protocols = HttpProtocols.Http2));
        var server = builder.Build();
        var proef = new Proefserver(server, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poort}"));
        server.Use(async (context, volgende) =>
        {
            proef.Tokens.Enqueue(context.Request.Headers.Authorization.ToString());
            if (proef.Weg)
            {
                context.Abort();
                return;
            }

            await volgende(context);
        });
        server.MapGrpcService<TDienst>();
        server.MapGrpcService<BerichtenProefdienst>();
        server.MapGrpcService<ImportsProefdienst>();
        server.MapGrpcService<HandelingenProefdienst>();
        routes(server);
        await server.StartAsync();
        return proef;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}
