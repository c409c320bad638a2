using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Monitoring.Testopstelling;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>A directory of names over real HTTP in the shape of SCIM, that remembers what it was asked and can fail.</summary>
internal sealed partial class Proefadresboek : IAsyncDisposable
{
    private static readonly (string Account, string Naam, string Rol)[] Accounts =
    [
        ("inspecteur-1", "Ilse Verhoeven", "inspecteur"),
        ("inspecteur-2", "Kees Doornbos", "inspecteur"),
        ("inspecteur-801", "Anna de Wit", "inspecteur"),
        ("inspecteur-802", "Anna de Wit", "inspecteur"),
        ("ministerie-1", "Marit Zandbergen", "ministerie"),
        ("ministerie-2", "Joris Haverkate", "ministerie"),
        ("beheer-1", "Daan Leemhuis", "beheer"),
    ];

    private readonly WebApplication _server;

    private Proefadresboek(WebApplication server, string adres) => (_server, Adres) = (server, adres);

    public string Adres { get; }

    /// <summary>What stands in for an answer; null: the directory works.</summary>
    public Func<HttpContext, Task>? Storing { get; set; }

    /// <summary>Filter and Authorization of every call.</summary>
    public ConcurrentQueue<(string Filter, string Token)> Vragen { get; } = new();

    public static async Task<Proefadresboek> Start()
    {
        var poort = VrijePoort.Kies(1)[0];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, poort));
        var server = builder.Build();
        var adresboek = new Proefadresboek(server, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poort}/scim/v2"));
        server.MapGet("/scim/v2/Users", adresboek.Antwoord);
        await server.StartAsync();
        return adresboek;
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private Task Antwoord(HttpContext context)
    {
        var filter = context.Request.Query["filter"].ToString();
        Vragen.Enqueue((filter, context.Request.Headers.Authorization.ToString()));
        if (Storing is { } storing)
        {
            return storing(context);
        }

        var gevraagd = Termen().Matches(filter).Select(term => (Attribuut: term.Groups[1].Value, Waarde: JsonSerializer.Deserialize<string>(term.Groups[2].Value))).ToList();
        var gevonden = Accounts.Where(account => gevraagd.Any(term => term.Waarde == (term.Attribuut == "id" ? account.Account : account.Rol)));
        return context.Response.WriteAsJsonAsync(
            new { schemas = (string[])["urn:ietf:params:scim:api:messages:2.0:ListResponse"], Resources = gevonden.Select(account => new { id = account.Account, userName = account.Account, displayName = account.Naam }) },
            options: null,
            "application/scim+json",
            context.RequestAborted);
    }

    [GeneratedRegex("(id|roles\\.value) eq (\"(?:[^\"\\\\]|\\\\.)*\")", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Termen();
}
