using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Projecties;

public sealed class ProjectieTests : IDisposable
{
    private readonly Geheugendatabase _database = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Een_latere_versie_van_een_jaarrekening_vervangt_haar_kengetallen()
    {
        await Boeking.PasToe(_database.Context, [Maak.Jaarrekening("21428", 2015, [new("liquiditeit", 2m, "", false, 0.75m), new("rentabiliteit", 0.1m, "", null, null)])]);
        await Boeking.PasToe(_database.Context, [Maak.Jaarrekening("21428", 2015, [new("liquiditeit", 3m, "", false, 0.75m), new("solvabiliteit2", null, "niet-bekend", null, null)], versie: 2)]);

        await using var context = _database.Context();
        var kengetallen = await context.KengetalFeiten.OrderBy(kengetal => kengetal.Code).Select(kengetal => new { kengetal.Code, kengetal.Waarde, kengetal.Ontbreekt }).ToListAsync(Stop);
        Assert.Equal([new { Code = "liquiditeit", Waarde = (decimal?)3m, Ontbreekt = "" }, new { Code = "solvabiliteit2", Waarde = (decimal?)null, Ontbreekt = "niet-bekend" }], kengetallen);
    }

    [Fact]
    public async Task Een_teller_die_op_nul_komt_verdwijnt()
    {
        await Boeking.PasToe(_database.Context, [Maak.Opp("a", status: "opgesteld")]);
        await Boeking.PasToe(_database.Context, [Maak.Opp("a", 2)]);

        await using var context = _database.Context();
        Assert.Equal(["opps|2023-2024|bao|vastgesteld-op-tijd|school"], await context.Tellers.Where(teller => teller.Telling == "opps").Select(teller => teller.Sleutel).ToListAsync(Stop));
    }

    [Fact]
    public async Task Een_onbekende_schoolsoort_wordt_geweigerd_en_niet_stil_weggelaten()
    {
        var fout = await Assert.ThrowsAsync<WeigeringException>(() => Boeking.PasToe(_database.Context, [Maak.Opp("a", schoolsoort: "mbo")]));
        Assert.Equal("schoolsoort.onbekend", fout.Weigering.Code);
    }

    [Fact]
    public async Task Zonder_transactie_schrijft_een_projectie_niets()
    {
        await using var context = _database.Context();
        await Assert.ThrowsAsync<InvalidOperationException>(() => new OppProjectie().PasToe(context, [Maak.Opp("a")], Stop));
    }

    [Fact]
    public async Task Elke_wijziging_van_een_feit_verhoogt_de_versie_van_zijn_indicator()
    {
        IGebeurtenis[] beurten = [Maak.Opp("a"), Maak.Opp("a"), Maak.Opp("b", 2), Maak.Opp("b"), Maak.Object("00AP00")];
        foreach (var gebeurtenis in beurten)
        {
            await Boeking.PasToe(_database.Context, [gebeurtenis]);
        }

        await using var context = _database.Context();
        var wijziging = await context.Wijzigingen.SingleAsync(wijziging => wijziging.Feitsoort == "OPP", Stop);
        Assert.Equal(("OPP", 2L, Maak.Begin.AddMinutes(2).UtcTicks), (wijziging.Feitsoort, wijziging.Versie, wijziging.LaatsteFeit));
        Assert.Equal(1, await context.ObjectFeiten.CountAsync(Stop));
    }
}
