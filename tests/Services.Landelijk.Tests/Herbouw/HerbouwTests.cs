using System.Globalization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Messaging;
using Monitoring.Services.Landelijk.Data;
using Monitoring.Services.Landelijk.Herbouw;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Herbouw;

public sealed class HerbouwTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Een_lege_database_is_na_herbouw_gelijk_aan_de_drie_diensten()
    {
        VulDiensten(1200);

        var stappen = await _server.BouwOpnieuw(Stop);

        Assert.Equal((true, 1200L + 72 + 1 + 1), (stappen[^1].Klaar, stappen[^1].Feiten));
        Assert.Equal(["toezicht", "financien", "opp", ""], stappen.Select(stap => stap.Dienst).Distinct());
        await ZonderVerschil(1274);
        var opps = await _server.Client.HaalIndicatorAsync(new Proto.IndicatorVraag { Id = "opps" }, cancellationToken: Stop);
        Assert.StartsWith("In schooljaar 2023-2024 staan 1.200 OPP's in het register", opps.Conclusie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_binnenkomt_tijdens_de_herbouw_staat_in_de_oude_en_de_nieuwe_cijfers()
    {
        await _server.PasToe(Maak.Opp("oud-weg"), Maak.Opp("opp-3", status: "opgesteld"));
        VulDiensten(5600);
        _server.Opp.Standen[4] = Maak.Opp("opp-4", schooljaar: "2017-2018");
        var (begonnen, verder) = (new TaskCompletionSource(), new TaskCompletionSource());
        _server.Opp.NaElke = async nummer =>
        {
            if (nummer == 5100)
            {
                begonnen.SetResult();
                await verder.Task;
            }
        };
        var herbouw = _server.BouwOpnieuw(Stop);
        await begonnen.Task.WaitAsync(Stop);

        // One that was streamed already and changes, one that is still to be streamed and is newer here, and one that the stream never holds.
        await _server.PasToe(Maak.Opp("opp-5", 2, binnen: false), Maak.Opp("opp-5500", 2, binnen: false), Maak.Opp("nieuw", herkomst: "voorbeeld"));
        // The only OPP of its schooljaar moves while the counters of the new generation wait: what is added at last leaves nothing behind.
        await _server.PasToe(Maak.Opp("opp-4", 2, schooljaar: "2019-2020", binnen: false));
        await Weigert.Met(StatusCode.FailedPrecondition, "landelijk.herbouw-loopt", () => _server.BouwOpnieuw(Stop));
        Assert.Equal(6, await _server.UitDatabase(database => database.OppFeiten.CountAsync(feit => feit.Generatie == 1, Stop)));
        Assert.Equal((1, 2), await _server.UitDatabase(async database => await database.Generatiestanden.Select(stand => new ValueTuple<int, int>(stand.Actief, stand.Nieuw!.Value)).SingleAsync(Stop)));
        verder.SetResult();
        await herbouw;

        _server.Opp.NaElke = _ => Task.CompletedTask;
        _server.Opp.Standen.RemoveAll(stand => stand.AggregaatId is "opp-4" or "opp-5" or "opp-5500");
        _server.Opp.Standen.AddRange([Maak.Opp("opp-4", 2, schooljaar: "2019-2020", binnen: false), Maak.Opp("opp-5", 2, binnen: false), Maak.Opp("opp-5500", 2, binnen: false), Maak.Opp("nieuw", herkomst: "voorbeeld")]);
        await ZonderVerschil(5600 + 1 + 74);
        Assert.Equal(0, await _server.UitDatabase(database => database.OppFeiten.CountAsync(feit => feit.Generatie == 1, Stop)));
        Assert.Equal(0, await _server.UitDatabase(database => database.Tellers.CountAsync(teller => teller.Generatie == 1 || teller.Aantal <= 0, Stop)));
    }

    [Fact]
    public async Task Een_beurt_waarvan_alleen_het_antwoord_verloren_gaat_telt_niet_dubbel()
    {
        VulDiensten(30);
        var verbinding = await _server.UitDatabase(database => Task.FromResult(database.Database.GetConnectionString()));
        var verlies = new Antwoordverlies();
        var opties = new DbContextOptionsBuilder<SqliteLandelijkContext>().UseSqlite(verbinding, sqlite => sqlite.ExecutionStrategy(delen => new Volhouder(delen))).AddInterceptors(verlies).Options;
        await using var diensten = new ServiceCollection().AddScoped<LandelijkContext>(_ => new SqliteLandelijkContext(opties)).BuildServiceProvider();
        var herbouwer = new Herbouwer(diensten.GetRequiredService<IServiceScopeFactory>(), _server.Dienst<StandenLezer>(), TimeProvider.System, NullLogger<Herbouwer>.Instance);

        var stappen = await herbouwer.Bouw("", Stop).ToListAsync(Stop);

        // Three services, of which the facts, the counters and what is left at zero; and the switch.
        Assert.True(verlies.Keren >= 10);
        Assert.True(stappen[^1].Klaar);
        await ZonderVerschil(104);
    }

    [Fact]
    public async Task Valt_een_dienst_weg_dan_blijven_de_oude_cijfers_en_kan_het_opnieuw()
    {
        await _server.PasToe(Maak.Opp("oud"));
        VulDiensten(10);
        _server.Opp.NaElke = _ => throw new InvalidOperationException("weg");

        await Weigert.Met(StatusCode.FailedPrecondition, "standen.dienst-onbereikbaar", () => _server.BouwOpnieuw(Stop));
        Assert.Equal((1, (int?)null), await _server.UitDatabase(async database => await database.Generatiestanden.Select(stand => new ValueTuple<int, int?>(stand.Actief, stand.Nieuw)).SingleAsync(Stop)));
        Assert.Equal(["oud"], await _server.UitDatabase(database => database.OppFeiten.Select(feit => feit.Id).ToListAsync(Stop)));
        Assert.Equal(0, await _server.UitDatabase(database => database.OnderzoekFeiten.CountAsync(Stop)));

        _server.Opp.NaElke = _ => Task.CompletedTask;
        Assert.True((await _server.BouwOpnieuw(Stop))[^1].Klaar);
        await ZonderVerschil(84);
    }

    [Fact]
    public async Task Een_dienst_die_er_niet_is_wordt_gezien_voordat_er_iets_begint()
    {
        await _server.PasToe(Maak.Opp("oud"));
        VulDiensten(10);
        _server.Opp.Weg = true;

        await Weigert.Met(StatusCode.FailedPrecondition, "standen.dienst-onbereikbaar", () => _server.BouwOpnieuw(Stop));

        Assert.Equal(1, await _server.UitDatabase(database => database.Generatiestanden.Select(stand => stand.Hoogste).SingleAsync(Stop)));
    }

    [Fact]
    public async Task Een_herbouw_die_zonder_afscheid_stierf_kan_worden_overgenomen()
    {
        VulDiensten(10);
        await _server.MetDatabase(database => database.Generatiestanden.ExecuteUpdateAsync(rij => rij.SetProperty(stand => stand.Nieuw, 2).SetProperty(stand => stand.Hoogste, 2).SetProperty(stand => stand.BouwVerlooptOp, 1L), Stop));
        await _server.PasToe(Maak.Opp("opp-1"));

        Assert.True((await _server.BouwOpnieuw(Stop))[^1].Klaar);

        Assert.Equal([3], await _server.UitDatabase(database => database.OppFeiten.Select(feit => feit.Generatie).Distinct().ToListAsync(Stop)));
        await ZonderVerschil(84);
    }

    [Fact]
    public async Task Vergelijken_vindt_een_verdraaide_teller_en_een_ontbrekend_feit()
    {
        VulDiensten(30);
        await _server.BouwOpnieuw(Stop);
        await _server.MetDatabase(database => database.Tellers.Where(teller => teller.Sleutel == "swv-eindoordelen|2023|po|onvoldoende|voorbeeld").ExecuteUpdateAsync(rij => rij.SetProperty(teller => teller.Aantal, 7), Stop));
        await _server.MetDatabase(database => database.OnderzoekFeiten.Where(feit => feit.Id == "onderzoek-0").ExecuteDeleteAsync(Stop));
        await _server.MetDatabase(database => database.OppFeiten.Where(feit => feit.Id == "opp-1").ExecuteUpdateAsync(rij => rij.SetProperty(feit => feit.Versie, 0), Stop));
        _server.Financien.Standen.Clear();

        var antwoord = await _server.Client.VergelijkAsync(new Proto.VergelijkVraag(), _server.AlsBeheer, cancellationToken: Stop);

        Assert.Equal((3L, 4L), (antwoord.VerschilFeiten, antwoord.VerschilTellers));
        Assert.Equal(
        [
            "Het feit over jaarrekening 21428/2015/realisatie bestaat niet bij de dienst.",
            "Het feit over onderzoek onderzoek-0 ontbreekt; de dienst heeft versie 1. Het bericht kan nog onderweg zijn.",
            "Het feit over OPP opp-1 loopt achter: versie 0, de dienst heeft 1. Het bericht kan nog onderweg zijn.",
            "De teller onderzoeken|2022|vierjaarlijks||voorbeeld staat op 39, maar er zijn 38 feiten.",
            "De teller swv-eindoordelen|2022|po|goed|voorbeeld staat op 1, maar er zijn 0 feiten.",
            "De teller swv-eindoordelen|2023|po|onvoldoende|voorbeeld staat op 7, maar er zijn 6 feiten.",
            "De teller swv-wettelijke-taken|2022|po|geen-tekortkoming|voorbeeld staat op 18, maar er zijn 17 feiten.",
        ], antwoord.Verschillen.OrderBy(regel => regel.StartsWith("De teller", StringComparison.Ordinal)).ThenBy(regel => regel.Contains("OPP", StringComparison.Ordinal)).ThenBy(regel => regel, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Vergelijken_kijkt_ook_naar_de_inhoud_bij_een_gelijke_versie()
    {
        VulDiensten(30);
        await _server.BouwOpnieuw(Stop);
        await _server.MetDatabase(database => database.OppFeiten.Where(feit => feit.Id == "opp-1").ExecuteUpdateAsync(rij => rij.SetProperty(feit => feit.Hoorrecht, "gebruikt"), Stop));
        await _server.MetDatabase(database => database.OppFeiten.Where(feit => feit.Id == "opp-2").ExecuteUpdateAsync(rij => rij.SetProperty(feit => feit.Swv, "PO9999"), Stop));
        await _server.MetDatabase(database => database.KengetalFeiten.ExecuteUpdateAsync(rij => rij.SetProperty(feit => feit.Waarde, 3m), Stop));

        var antwoord = await _server.Client.VergelijkAsync(new Proto.VergelijkVraag(), _server.AlsBeheer, cancellationToken: Stop);

        Assert.Equal(3L, antwoord.VerschilFeiten);
        Assert.Equal(
        [
            "Het feit over OPP opp-1 heeft versie 1, maar zegt iets anders dan de dienst.",
            "Het feit over OPP opp-2 heeft versie 1, maar zegt iets anders dan de dienst.",
            "Het feit over jaarrekening 21428/2015/realisatie heeft versie 1, maar zegt iets anders dan de dienst.",
        ], antwoord.Verschillen.Where(regel => regel.StartsWith("Het feit", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_jaarrekening_die_van_groep_wisselt_verlaat_de_oude_verdeling()
    {
        await _server.PasToe(
            Maak.Jaarrekening("1", 2015, [new KengetalWaarde("liquiditeit", 2m, "", false, 0.75m)]),
            Maak.Jaarrekening("2", 2015, [new KengetalWaarde("liquiditeit", 4m, "", false, 0.75m)]));
        await _server.PasToe(Maak.Jaarrekening("2", 2015, [new KengetalWaarde("liquiditeit", 4m, "", false, 0.75m)], groepering: "PO3", versie: 2));

        Assert.Equal([("schoolbesturen", 1L, 4m), ("swv", 1L, 2m)], await _server.UitDatabase(async database =>
            (await database.Kengetalverdelingen.OrderBy(rij => rij.Groep).ToListAsync(Stop)).Select(rij => (rij.Groep, rij.N, rij.Mediaan!.Value)).ToList()));
    }

    [Fact]
    public async Task Hoogstens_honderd_verschillen_worden_genoemd_maar_alle_geteld()
    {
        VulDiensten(150);

        var antwoord = await _server.Client.VergelijkAsync(new Proto.VergelijkVraag(), _server.AlsBeheer, cancellationToken: Stop);

        Assert.Equal((224L, 0L, 224L, 100), (antwoord.FeitenDienst, antwoord.FeitenLandelijk, antwoord.VerschilFeiten, antwoord.Verschillen.Count));
    }

    private void VulDiensten(int opps)
    {
        _server.Toezicht.Standen.AddRange([Maak.Object("00AP00"), .. Maak.Tabel142A()]);
        _server.Financien.Standen.Add(Maak.Jaarrekening("21428", 2015, [new KengetalWaarde("liquiditeit", 2m, "", false, 0.75m)]));
        _server.Opp.Standen.AddRange(Enumerable.Range(0, opps).Select(nummer => Maak.Opp(string.Create(CultureInfo.InvariantCulture, $"opp-{nummer}"), schoolsoort: nummer % 2 == 0 ? "bao" : "vso")));
    }

    private async Task ZonderVerschil(long feiten)
    {
        var antwoord = await _server.Client.VergelijkAsync(new Proto.VergelijkVraag(), _server.AlsBeheer, cancellationToken: Stop);
        Assert.Empty(antwoord.Verschillen);
        Assert.Equal((feiten, feiten, 0L, 0L), (antwoord.FeitenDienst, antwoord.FeitenLandelijk, antwoord.VerschilFeiten, antwoord.VerschilTellers));
    }

    /// <summary>Each commit takes effect, and then the line breaks.</summary>
    private sealed class Antwoordverlies : DbTransactionInterceptor
    {
        public int Keren { get; private set; }

        public override Task TransactionCommittedAsync(System.Data.Common.DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Keren++;
            throw new IOException("weg");
        }
    }

    /// <summary>Tries again at once, as EnableRetryOnFailure does for SQL Server.</summary>
    private sealed class Volhouder(ExecutionStrategyDependencies delen) : ExecutionStrategy(delen, 3, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is IOException;
    }
}
