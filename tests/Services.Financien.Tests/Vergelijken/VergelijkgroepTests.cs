using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Financien.Vergelijken;

namespace Monitoring.Services.Financien.Tests.Vergelijken;

public sealed class VergelijkgroepTests
{
    private static readonly Vergeleken Zelf = Maak("10000", "po", "PO2701", 10, 0.5m);
    private static readonly Groepskeuze Gewoon = new(false, false, false, []);

    [Fact]
    public void Vergelijkbaar_is_dezelfde_sector_en_de_helft_tot_het_dubbele()
    {
        Vergeleken[] alle = [Zelf, Maak("1", "po", "PO2702", 5, 1), Maak("2", "po", "PO2703", 20, 1), Maak("3", "po", "PO2801", 20.1m, 1), Maak("4", "vo", "VO2701", 10, 1), Maak("5", "po", "", null, 1)];
        Assert.Equal(["1", "2"], Vergelijkgroep.Kies(Zelf, alle, Gewoon).Select(een => een.BevoegdGezag));
        Assert.Equal(["1", "2", "4"], Vergelijkgroep.Kies(Zelf, alle, Gewoon with { AlleSectoren = true }).Select(een => een.BevoegdGezag));
        Assert.Equal(["1", "2", "3", "5"], Vergelijkgroep.Kies(Zelf, alle, Gewoon with { AlleGroottes = true }).Select(een => een.BevoegdGezag));
        Assert.Equal(["1", "2"], Vergelijkgroep.Kies(Zelf, alle, Gewoon with { AlleGroottes = true, ZelfdeProvincie = true }).Select(een => een.BevoegdGezag));
        Assert.Equal(["3", "5"], Vergelijkgroep.Kies(Zelf, alle, Gewoon with { Eigen = ["3", "5", "10000"] }).Select(een => een.BevoegdGezag));
    }

    [Theory]
    [InlineData(0.5, "laagste-kwart")]
    [InlineData(2.0, "midden")]
    [InlineData(4.1, "hoogste-kwart")]
    public void De_plaats_is_een_kwart_en_geen_rangnummer(double eigen, string plaats)
    {
        // 1, 2, 3, 4 and 5: quartiles 2 and 4, median 3 (linear interpolation).
        var groep = Enumerable.Range(1, 5).Select(waarde => Maak($"{waarde}", "po", "", 10, waarde)).ToList();
        var positie = Vergelijkgroep.Leg(Maak("9", "po", "", 10, (decimal)eigen), groep)[0];
        Assert.Equal((5, 2m, 3m, 4m, plaats), (positie.N, positie.P25, positie.Mediaan, positie.P75, positie.Plaats));
    }

    [Fact]
    public void Met_minder_dan_vier_anderen_zijn_er_geen_kwartielen()
    {
        var positie = Vergelijkgroep.Leg(Zelf, [Maak("1", "po", "", 10, 1), Maak("2", "po", "", 10, 2), Maak("3", "po", "", 10, 3)])[0];
        Assert.Equal((3, null, "te-klein"), (positie.N, positie.Mediaan, positie.Plaats));
    }

    private static Vergeleken Maak(string nummer, string sector, string code, decimal? bruto, decimal liquiditeit) =>
        new(nummer, nummer, code, sector, [new KengetalWaarde("liquiditeit", liquiditeit, "", null, null), new KengetalWaarde("brutobaten", bruto, bruto is null ? "niet-bekend" : "", null, null)]);
}
