using System.Globalization;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Monitoring.Contracts.Landelijk.V1;
using Monitoring.ServiceDefaults.Database;
using Monitoring.Testopstelling;

namespace Monitoring.ServiceDefaults.Tests;

/// <summary>How long a service waits for the lock of a SQLite file. A call has 15 seconds; who waits longer than that tells nobody that the database is busy.</summary>
public sealed class WachttijdTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-wachttijd-").FullName;
    private readonly int[] _poorten = VrijePoort.Kies(2);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_map, recursive: true);
    }

    [Fact]
    public async Task Een_aanroep_wacht_korter_dan_de_aanroeper_en_een_import_of_werk_op_de_achtergrond_langer()
    {
        await using var dienst = await Start();
        using var kanaal = GrpcChannel.ForAddress(Adres(_poorten[0]));
        var client = new Landelijk.LandelijkClient(kanaal);
        using var browser = new HttpClient();

        Assert.Equal("10", (await client.HaalIndicatorAsync(new IndicatorVraag(), cancellationToken: TestContext.Current.CancellationToken)).Id);
        Assert.Equal("10", await browser.GetStringAsync(new Uri(Adres(_poorten[1]) + "/wachttijd"), TestContext.Current.CancellationToken));

        using var stroom = client.BouwOpnieuw(new OpnieuwVraag(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await stroom.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
        Assert.Equal(30, stroom.ResponseStream.Current.Feiten);
        await using var bereik = dienst.Services.CreateAsyncScope();
        Assert.Equal(30, await Wachtdienst.Wachttijd(bereik.ServiceProvider.GetRequiredService<Proefcontext>()));
    }

    private static string Adres(int poort) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poort}");

    private async Task<WebApplication> Start()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration["GRPC_PORT"] = _poorten[0].ToString(CultureInfo.InvariantCulture);
        builder.Configuration["HTTP_PORT"] = _poorten[1].ToString(CultureInfo.InvariantCulture);
        builder.Configuration["Authenticatie:Issuer"] = "http://localhost";
        builder.Configuration["Database:Map"] = _map;
        builder.AddServiceDefaults().AddGrpcDiensten().AddDatabase<Proefcontext, Proefcontext, Proefcontext>("proef");
        var dienst = builder.Build();
        dienst.UseServiceDefaults();
        dienst.MapGrpcService<Wachtdienst>();
        dienst.MapGet("/wachttijd", async (Proefcontext database) => (await Wachtdienst.Wachttijd(database)).ToString(CultureInfo.InvariantCulture)).AllowAnonymous();
        await dienst.StartAsync(TestContext.Current.CancellationToken);
        return dienst;
    }
}
