using System.Globalization;
using System.Net;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.ServiceDefaults.Weigeringen;
using Monitoring.Testopstelling;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>What a caller hears while somebody else holds the database, and that the same call succeeds afterwards.</summary>
public sealed class DatabasedrukteTests : IDisposable
{
    private const string Zin = "De dienst is druk, probeer het zo opnieuw.";

    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-drukte-").FullName;
    private readonly int[] _poorten = VrijePoort.Kies(2);

    /// <summary>Gives up after a second, where a service waits longer.</summary>
    private string Verbinding => $"Data Source={Path.Combine(_map, "proef.db")};Default Timeout=1;Pooling=False";

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public async Task Een_bezette_database_vraagt_het_zo_opnieuw_te_proberen()
    {
        using var log = new Logopvang();
        await using var dienst = await Start(log);
        using var kanaal = GrpcChannel.ForAddress(Adres(_poorten[0]));
        await using var bezetter = new SqliteConnection(Verbinding);
        await bezetter.OpenAsync(TestContext.Current.CancellationToken);
        await Voer(bezetter, "BEGIN EXCLUSIVE");

        var fout = await Assert.ThrowsAsync<RpcException>(() => Roep(kanaal));
        Assert.Equal((StatusCode.Unavailable, Zin, "dienst.druk"), (fout.StatusCode, fout.Status.Detail, WeigeringDetails.Lees(fout)!.Code));
        // An expected thing, so no error in the log.
        Assert.DoesNotContain(log.Regels, regel => regel.Niveau >= LogLevel.Error && regel.Soort.StartsWith("Monitoring", StringComparison.Ordinal));

        await Voer(bezetter, "ROLLBACK");
        Assert.Equal("eerste", (await Roep(kanaal)).Id);
    }

    [Fact]
    public async Task Ook_een_pagina_of_bestand_krijgt_dat_antwoord()
    {
        using var log = new Logopvang();
        await using var dienst = await Start(log);
        await using var bezetter = new SqliteConnection(Verbinding);
        await bezetter.OpenAsync(TestContext.Current.CancellationToken);
        await Voer(bezetter, "BEGIN EXCLUSIVE");
        using var browser = new HttpClient();

        using var antwoord = await browser.GetAsync(new Uri(Adres(_poorten[1]) + "/schrijf"), TestContext.Current.CancellationToken);
        var inhoud = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType!.MediaType));
        Assert.Contains(Zin, inhoud, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"dienst.druk\"", inhoud, StringComparison.Ordinal);
        // Somebody can see how often it happens, and where.
        Assert.Contains(log.Regels, regel => regel.Niveau == LogLevel.Warning && regel.Tekst.StartsWith("The database was too busy for HTTP: GET /schrijf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_andere_fout_van_de_database_is_geen_drukte()
    {
        using var log = new Logopvang();
        await using var dienst = await Start(log);
        using var kanaal = GrpcChannel.ForAddress(Adres(_poorten[0]));
        await Roep(kanaal);

        // A key that is taken: trying again does not help.
        var fout = await Assert.ThrowsAsync<RpcException>(() => Roep(kanaal));
        Assert.Equal(StatusCode.Internal, fout.StatusCode);
    }

    private static string Adres(int poort) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poort}");

    private static async Task<Indicator> Roep(GrpcChannel kanaal) =>
        await new Landelijk.LandelijkClient(kanaal).HaalIndicatorAsync(new IndicatorVraag { Id = "eerste" }, cancellationToken: TestContext.Current.CancellationToken);

    private static async Task Voer(SqliteConnection verbinding, string opdracht)
    {
        await using var sql = verbinding.CreateCommand();
        sql.CommandText = opdracht;
        await sql.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<WebApplication> Start(Logopvang log)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration["GRPC_PORT"] = _poorten[0].ToString(CultureInfo.InvariantCulture);
        builder.Configuration["HTTP_PORT"] = _poorten[1].ToString(CultureInfo.InvariantCulture);
        builder.Configuration["Authenticatie:Issuer"] = "http://localhost";
        builder.AddServiceDefaults().AddGrpcDiensten();
        builder.Services.AddDbContext<Proefcontext>(opties => opties.UseSqlite(Verbinding));
        builder.Logging.AddProvider(log);
        var dienst = builder.Build();
        dienst.UseServiceDefaults();
        dienst.MapGrpcService<Schrijfdienst>();
        dienst.MapGet("/schrijf", async (Proefcontext database) =>
        {
            database.Add(new Proefrij { Id = "pagina" });
            await database.SaveChangesAsync();
            return Results.Ok();
        }).AllowAnonymous();
        await using (var bereik = dienst.Services.CreateAsyncScope())
        {
            await bereik.ServiceProvider.GetRequiredService<Proefcontext>().Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        }

        await dienst.StartAsync(TestContext.Current.CancellationToken);
        return dienst;
    }
}
