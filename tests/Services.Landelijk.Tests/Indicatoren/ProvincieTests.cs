using System.Globalization;
using Monitoring.Contracts;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;
using Proto = Monitoring.Contracts.Landelijk.V1;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>OPP's per provincie of their samenwerkingsverband: PO0001 and PO0002 in Utrecht, PO0003 in Zeeland, PO0004 in Limburg.</summary>
public sealed class ProvincieTests : IAsyncLifetime
{
    private readonly LandelijkServer _server = new();

    private CancellationToken Stop { get; } = TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        await _server.PasToe(Swv(1, "Utrecht"), Swv(2, "Utrecht"), Swv(3, "Zeeland"), Swv(4, "Limburg"));
        await _server.PasToe([.. Enumerable.Range(1, 4).Select(nummer => Maak.Object(Vestiging(nummer)) with { SwvCode = Code(nummer) })]);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Een_reeks_per_provincie_telt_op_tot_de_sector()
    {
        await _server.PasToe([.. Opps(1, 20), .. Opps(2, 30), .. Opps(3, 10), .. Opps(4, 40)]);

        var reeks = await Aantallen("opps");
        Assert.Equal((50m, 10m, 40m, 100m), (reeks["po Utrecht"], reeks["po Zeeland"], reeks["po Limburg"], reeks["po-totaal"]));
        Assert.Equal((0m, 0m), (reeks["po Drenthe"], reeks["vo Utrecht"]));
        Assert.Equal(12 + 1 + 12 + 1 + 1, reeks.Count);
        Assert.Equal(100m, (await Aantallen("opp-wettelijke-eisen", "nog-niet"))["po-totaal"]);
    }

    [Fact]
    public async Task Een_kleine_provincie_en_de_volgende_zijn_onderdrukt_en_hun_samenwerkingsverbanden_ook()
    {
        await _server.PasToe([.. Opps(1, 20), .. Opps(2, 30), .. Opps(3, 3), .. Opps(4, 40)]);

        var reeks = await Aantallen("opps");
        Assert.Equal((50m, null, null, 93m), (reeks["po Utrecht"], reeks["po Zeeland"], reeks["po Limburg"], reeks["po-totaal"]));
        var regios = (await _server.Client.LijstRegiosAsync(new Proto.RegioVraag { Meting = "opps" }, cancellationToken: Stop)).Regios.ToDictionary(regio => regio.SwvCode, regio => regio.Waarde.NaarDecimal());
        // With Limburg shown by its samenwerkingsverband, Zeeland would be what is left.
        Assert.Equal([20m, 30m, null, null], Enumerable.Range(1, 4).Select(nummer => regios[Code(nummer)]));
    }

    [Fact]
    public async Task OPPs_gaan_mee_met_een_samenwerkingsverband_dat_naar_een_andere_provincie_gaat()
    {
        await _server.PasToe([.. Opps(1, 20), .. Opps(2, 30), .. Opps(3, 10), .. Opps(4, 40)]);

        await _server.PasToe(Swv(2, "Zeeland", versie: 2));
        Assert.Equal((20m, 40m), ((await Aantallen("opps"))["po Utrecht"], (await Aantallen("opps"))["po Zeeland"]));

        await _server.PasToe(Maak.Object(Vestiging(2), versie: 2) with { SwvCode = "PO0004" });
        Assert.Equal((10m, 70m), ((await Aantallen("opps"))["po Zeeland"], (await Aantallen("opps"))["po Limburg"]));

        // Not one of the twelve: it is not known, and stands in the total alone.
        await _server.PasToe(Swv(1, "Bonaire", versie: 2));
        Assert.Equal((0m, 100m), ((await Aantallen("opps"))["po Utrecht"], (await Aantallen("opps"))["po-totaal"]));
    }

    private async Task<Dictionary<string, decimal?>> Aantallen(string indicator, string reeks = "aantal")
    {
        var beeld = await _server.Dienst<IndicatorLezer>().Haal(indicator, new Dictionary<string, string> { ["uitsplitsing"] = "provincie" }, Stop);
        return beeld.Reeksen.Single(een => een.Code == reeks).Punten.ToDictionary(punt => punt.Categorie, punt => punt.Waarde.Waarde);
    }

    private static IEnumerable<OppGewijzigd> Opps(int nummer, int aantal) => Enumerable.Range(0, aantal).Select(opp => Maak.Opp(string.Create(CultureInfo.InvariantCulture, $"{nummer}-{opp}")) with { Vestiging = Vestiging(nummer) });

    private static ObjectVanToezichtGewijzigd Swv(int nummer, string provincie, long versie = 1) => Maak.Swv(Code(nummer)) with { Versie = versie, Provincie = provincie };

    private static string Code(int nummer) => string.Create(CultureInfo.InvariantCulture, $"PO{nummer:0000}");

    private static string Vestiging(int nummer) => string.Create(CultureInfo.InvariantCulture, $"{nummer:00}AA00");
}
