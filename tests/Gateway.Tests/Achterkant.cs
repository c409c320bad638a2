using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Monitoring.Testopstelling;

namespace Monitoring.Gateway.Tests;

/// <summary>A service behind the gateway that remembers what reached it.</summary>
internal sealed class Achterkant : IAsyncDisposable
{
    private readonly WebApplication _server;

    private Achterkant(WebApplication server, string adres) => (_server, Adres) = (server, adres);

    public string Adres { get; }

    public ConcurrentQueue<(string Pad, string Bewijs, string Koekjes, string Adres)> Verzoeken { get; } = new();

    public static async Task<Achterkant> Start()
    {
        var adres = $"http://127.0.0.1:{VrijePoort.Kies(1)[0]}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(adres);
        var server = builder.Build();
        var achterkant = new Achterkant(server, adres);
        server.Run(async context =>
        {
            achterkant.Verzoeken.Enqueue((context.Request.Path, context.Request.Headers.Authorization.ToString(), context.Request.Headers.Cookie.ToString(), context.Request.Host.ToString()));
            await context.Request.Body.CopyToAsync(Stream.Null);
            await context.Response.WriteAsync("dag");
        });
        await server.StartAsync();
        return achterkant;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();
}
