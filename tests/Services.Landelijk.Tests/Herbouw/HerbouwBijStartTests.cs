using Microsoft.EntityFrameworkCore;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Herbouw;
using Monitoring.Services.Landelijk.Tellingen;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Herbouw;

public sealed class HerbouwBijStartTests : IAsyncDisposable
{
    private readonly List<LandelijkServer> _servers = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task Na_een_upgrade_die_anders_telt_kloppen_de_cijfers_weer_zonder_dat_iemand_iets_doet()
    {
        var server = await Start(MetOudeTellers);

        Assert.Equal((2, Generatiestand.Telregels), await Stand(server));
        await ZonderVerschil(server);
    }

    [Fact]
    public async Task Een_lege_database_wordt_niet_herbouwd()
    {
        var server = await Start();

        Assert.Equal((1, Generatiestand.Telregels), await Stand(server));
        Assert.True(await server.Dienst<HerbouwBijStart>().Bij(Stop));
        Assert.Equal((1, Generatiestand.Telregels), await Stand(server));
    }

    [Fact]
    public async Task Antwoordt_een_dienst_niet_dan_blijven_de_oude_cijfers_en_komt_er_een_volgende_poging()
    {
        var server = await Start();
        await MaakOud(server);
        server.Toezicht.NaElke = _ => throw new InvalidOperationException("weg");

        Assert.False(await server.Dienst<HerbouwBijStart>().Bij(Stop));
        Assert.False(await server.Dienst<HerbouwBijStart>().Bij(Stop));
        Assert.Equal(TimeSpan.FromMinutes(1), server.Dienst<HerbouwBijStart>().Wachttijd);
        Assert.Equal((1, 0), await Stand(server));
        Assert.StartsWith("11 van de 33", (await server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "swv-eindoordelen" }, cancellationToken: Stop)).Conclusie, StringComparison.Ordinal);

        server.Toezicht.NaElke = _ => Task.CompletedTask;
        Assert.True(await server.Dienst<HerbouwBijStart>().Bij(Stop));
        await ZonderVerschil(server);
    }

    [Fact]
    public void Na_elke_mislukte_poging_wacht_de_volgende_langer_tot_hoogstens_een_kwartier() =>
        Assert.Equal([30, 60, 120, 240, 480, 900, 900, 900], new[] { 1, 2, 3, 4, 5, 6, 7, 5_000 }.Select(mislukt => Herkansing.Na(mislukt).TotalSeconds));

    [Fact]
    public async Task Van_twee_replicas_herbouwt_er_een()
    {
        var server = await Start();
        await MaakOud(server);
        var (begonnen, verder) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Toezicht.NaElke = async nummer =>
        {
            if (nummer == 1)
            {
                begonnen.SetResult();
                await verder.Task;
            }
        };

        var een = server.Dienst<HerbouwBijStart>().Bij(Stop);
        await begonnen.Task.WaitAsync(Stop);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            Assert.False(await server.Dienst<HerbouwBijStart>().Bij(Stop));
        }

        // That another one builds is no failure: the pause does not grow.
        Assert.Equal(TimeSpan.FromSeconds(30), server.Dienst<HerbouwBijStart>().Wachttijd);
        verder.SetResult();

        Assert.True(await een);
        Assert.True(await server.Dienst<HerbouwBijStart>().Bij(Stop));
        Assert.Equal((2, Generatiestand.Telregels), await Stand(server));
    }

    private async Task<LandelijkServer> Start(Func<Func<LandelijkContext>, Task>? eerder = null)
    {
        var server = new LandelijkServer { Eerder = eerder };
        _servers.Add(server);
        server.Toezicht.Standen.AddRange(Maak.Tabel142A());
        await server.InitializeAsync();
        // What it does of itself at the start comes before what a test does.
        await server.Dienst<HerbouwBijStart>().ExecuteTask!.WaitAsync(Stop);
        return server;
    }

    /// <summary>Facts of a version that gave their counters other names.</summary>
    private static async Task MetOudeTellers(Func<LandelijkContext> maak)
    {
        await Boeking.PasToe(maak, Maak.Tabel142A());
        await using var context = maak();
        await context.Tellers.ExecuteDeleteAsync(Stop);
    }

    private static async Task MaakOud(LandelijkServer server)
    {
        await server.PasToe(Maak.Tabel142A());
        await server.MetDatabase(database => database.Generatiestanden.ExecuteUpdateAsync(rij => rij.SetProperty(stand => stand.Telversie, 0), Stop));
    }

    private static Task<(int Actief, int Telversie)> Stand(LandelijkServer server) =>
        server.UitDatabase(database => database.Generatiestanden.Select(stand => new ValueTuple<int, int>(stand.Actief, stand.Telversie)).SingleAsync(Stop));

    private static async Task ZonderVerschil(LandelijkServer server)
    {
        var antwoord = await server.Client.VergelijkAsync(new Proto.VergelijkVraag(), server.AlsBeheer, cancellationToken: Stop);
        Assert.Empty(antwoord.Verschillen);
        Assert.Equal(72, antwoord.FeitenLandelijk);
    }
}
