using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Monitoring.ServiceDefaults.Importeren;

namespace Monitoring.ServiceDefaults.Tests;

public sealed class ImportopruimingTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("monitoring-imports-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public async Task Wat_de_bewaartijd_voorbij_is_gaat_bij_de_start_weg_en_daarna_elk_uur()
    {
        var (klok, meting) = (new Tikklok(), new Wismeting());
        await using var diensten = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(klok)
            .AddDbContext<Importcontext>(opties => opties.UseSqlite($"Data Source={Path.Combine(_map, "proef.db")};Pooling=False").AddInterceptors(meting))
            .AddImportlogboek<Importcontext>()
            .BuildServiceProvider();
        await Met(diensten, database => database.Database.EnsureCreatedAsync(Stop));
        await Voeg(diensten, dagenOud: 401, dagenTeJong: 399);
        var opruiming = Assert.Single(diensten.GetServices<IHostedService>());

        await opruiming.StartAsync(Stop);
        Assert.Equal(1, await meting.Volgende(Stop));

        Assert.Equal(TimeSpan.FromHours(1), Assert.Single(klok.Perioden));
        await Voeg(diensten, dagenOud: 402, dagenTeJong: 0);
        klok.Tik();
        Assert.Equal(1, await meting.Volgende(Stop));
        await opruiming.StopAsync(Stop);
        await Met(diensten, async database => Assert.Equal(2, await database.Set<Import>().CountAsync(Stop)));
    }

    private static Task Voeg(ServiceProvider diensten, int dagenOud, int dagenTeJong) => Met(diensten, database =>
    {
        database.AddRange(new[] { dagenOud, dagenTeJong }.Select(dagen => new Import { Soort = "opps", Bestanden = "", Door = "proef", Begonnen = Tikklok.Nu.AddDays(-dagen).UtcTicks }));
        return database.SaveChangesAsync(Stop);
    });

    private static async Task Met(ServiceProvider diensten, Func<Importcontext, Task> doe)
    {
        await using var bereik = diensten.CreateAsyncScope();
        await doe(bereik.ServiceProvider.GetRequiredService<Importcontext>());
    }
}
