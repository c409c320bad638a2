using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Monitoring.Services.Landelijk.Tests.Meldingen;

/// <summary>A system of a bestuur that takes webhooks, and keeps what came.</summary>
internal sealed class Ontvanger : IAsyncDisposable
{
    private WebApplication? _server;

    public ConcurrentQueue<(IReadOnlyDictionary<string, string> Koppen, string Inhoud)> Berichten { get; } = [];

    /// <summary>What it answers from now on.</summary>
    public int Antwoord { get; set; } = StatusCodes.Status204NoContent;

    /// <summary>Nobody gets an answer before this is done.</summary>
    public Task Antwoordt { get; set; } = Task.CompletedTask;

    public string Adres => _server!.Urls.Single() + "/signalen";

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.MapPost("/signalen", async (HttpContext http) =>
        {
            using var lezer = new StreamReader(http.Request.Body);
            Berichten.Enqueue((http.Request.Headers.ToDictionary(kop => kop.Key.ToLowerInvariant(), kop => kop.Value.ToString()), await lezer.ReadToEndAsync()));
            await Antwoordt;
            return Results.StatusCode(Antwoord);
        });
        await _server.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
