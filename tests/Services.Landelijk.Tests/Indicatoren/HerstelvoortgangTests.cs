using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class HerstelvoortgangTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2024, 6, 1);

    private readonly Geheugendatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Verzonnen_herstelopdrachten_staan_niet_naast_echte_onderzoeken_ook_als_die_er_geen_opleggen()
    {
        await Boeking.PasToe(_database.Context, [Maak.Onderzoek("steekproef", "po", 2023, "onvoldoende", "steekproef", objectSoort: "school"), Opdracht("h-1", "steekproef", "voorbeeld")]);
        Assert.Equal("Van de 1 opgelegde herstelopdrachten zijn er 1 nog niet hersteld; bij 1 daarvan is de termijn voorbij.", (await Reken()).Conclusie);

        await Boeking.PasToe(_database.Context, [Maak.Onderzoek("risico", "po", 2023, "voldoende", "risico", objectSoort: "school", herkomst: "inspectie")]);

        var uitslag = await Reken();
        Assert.Equal("Er zijn nog geen herstelopdrachten opgelegd.", uitslag.Conclusie);
        Assert.Equal(["De voorbeeldgegevens tellen niet meer mee."], uitslag.Kanttekeningen);
    }

    [Fact]
    public async Task Een_herstelopdracht_hoort_bij_het_soort_onderzoek_waarin_zij_is_opgelegd()
    {
        await Boeking.PasToe(_database.Context, [Opdracht("h-1", "steekproef", "inspectie"), Opdracht("h-2", "risico", "inspectie"), Opdracht("h-3", "risico", "inspectie"), Opdracht("h-4", "caribisch", "inspectie")]);

        Assert.Equal([4m, 1m, 2m, 0m, 1m], await Task.WhenAll(new[] { "alle", "steekproef", "risico", "vierjaarlijks", "caribisch" }.Select(async soort =>
            (await Reken(soort)).Reeksen.Single(reeks => reeks.Code == "opgelegd").Punten.Sum(punt => punt.Waarde.Waarde!.Value))));
    }

    [Theory]
    [InlineData(2024, 6, 2, 0)]
    [InlineData(2024, 6, 1, 1)]
    public async Task Een_herstelopdracht_telt_vanaf_de_dag_waarop_haar_rapport_openbaar_is(int jaar, int maand, int dag, int telt)
    {
        await Boeking.PasToe(_database.Context, [Opdracht("h-1", "risico", "inspectie") with { OpenbaarOp = new DateOnly(jaar, maand, dag) }]);

        foreach (var soort in new[] { "alle", "risico" })
        {
            Assert.Equal(telt, (await Reken(soort)).Reeksen.Single(reeks => reeks.Code == "te-laat").Punten.Sum(punt => punt.Waarde.Waarde!.Value));
        }
    }

    /// <summary>Of 10, 20, 40 and 100 days the middle is 30; an open one is late the day after its term.</summary>
    [Fact]
    public async Task De_duur_is_de_mediaan_van_wat_hersteld_is_en_te_laat_is_wat_open_staat_na_de_termijn()
    {
        var hersteld = new[] { 10, 100, 20, 40 }.Select((dagen, nummer) => Opdracht($"d-{nummer}", "risico", "inspectie") with { Status = "hersteld", HersteldOp = new DateOnly(2023, 3, 1).AddDays(dagen) });
        await Boeking.PasToe(_database.Context, [.. hersteld, Opdracht("tot-vandaag", "risico", "inspectie") with { Hersteltermijn = Vandaag }, Opdracht("tot-gisteren", "risico", "inspectie") with { Hersteltermijn = Vandaag.AddDays(-1) }, Opdracht("dag-onbekend", "risico", "inspectie") with { Status = "hersteld" }]);

        var reeksen = (await Reken()).Reeksen.ToDictionary(reeks => reeks.Code, reeks => Assert.Single(reeks.Punten).Waarde.Waarde, StringComparer.Ordinal);

        Assert.Equal((7m, 2m, 1m, 5m, 30m), (reeksen["opgelegd"], reeksen["open"], reeksen["te-laat"], reeksen["hersteld"], reeksen["mediaan-dagen"]));
    }

    private async Task<Uitslag> Reken(string soort = "alle")
    {
        await using var context = _database.Context();
        var indicator = Indicatorenlijst.Zoek(Herstelvoortgang.Id);
        return await indicator.Reken(context, 1, Keuze.Lees(indicator.Filters, new Dictionary<string, string> { ["soort"] = soort }), Vandaag, TestContext.Current.CancellationToken);
    }

    private static HerstelopdrachtGewijzigd Opdracht(string id, string soort, string herkomst) =>
        new(id, 1, Maak.Begin, soort, "2023-0001", soort, "school", "00AP", "po", "bao", "", "OP2", "", [], "wpo-8", "WPO art. 8", new DateOnly(2023, 3, 1), new DateOnly(2024, 3, 1), 0, "open", null, herkomst);
}
