using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Vergelijken;

namespace Monitoring.Services.Financien.Tests.Vergelijken;

public sealed class VergelijkgroepTests
{
    private static readonly Vergeleken Zelf = Maak("10000", "po", "PO2701", 10, 0.5m);
    private static readonly Groepskeuze Gewoon = new(false, false, false, false, false, []);

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

    [Fact]
    public void Vergelijkbaar_kan_ook_zijn_wie_evenveel_leerlingen_of_een_zelfde_aandeel_in_het_vso_heeft()
    {
        // 400 of 20,000 is 2%; 1.5% to 2.5% lies at most a quarter from it.
        var zelf = Maak("10000", "po", "PO2701", 10, 1, new Leerlingental(20_000, 400));
        Vergeleken[] alle =
        [
            zelf, Maak("1", "po", "", 10, 1, new Leerlingental(10_000, 250)), Maak("2", "po", "", 10, 1, new Leerlingental(40_000, 600)), Maak("3", "po", "", 10, 1, new Leerlingental(9_999, 200)),
            Maak("4", "po", "", 10, 1, new Leerlingental(20_000, 501)), Maak("5", "po", "", 10, 1, new Leerlingental(20_000, null)), Maak("6", "po", "", 10, 1),
        ];
        Assert.Equal(["1", "2", "4", "5"], Vergelijkgroep.Kies(zelf, alle, Gewoon with { GelijkeLeerlingen = true }).Select(een => een.BevoegdGezag));
        Assert.Equal(["1", "2", "3"], Vergelijkgroep.Kies(zelf, alle, Gewoon with { GelijkAandeelSpeciaal = true }).Select(een => een.BevoegdGezag));
        // Who does not know its own number is like nobody in it.
        Assert.Empty(Vergelijkgroep.Kies(alle[6], alle, Gewoon with { GelijkeLeerlingen = true }));
        Assert.Empty(Vergelijkgroep.Kies(alle[5], alle, Gewoon with { GelijkAandeelSpeciaal = true }));
    }

    [Fact]
    public void Een_telling_van_alleen_vso_of_met_een_onderdrukt_getal_is_geen_telling_van_alle_leerlingen()
    {
        static Swvleerlingen Telling(string soort, int? aantal) => new("PO2701", 2023, soort, aantal, "duo");
        static Swvleerlingen InVo(string soort, int? aantal) => new("VO2701", 2023, soort, aantal, "duo");
        Assert.Equal(new Leerlingental(10_600, 200), Leerlingental.Van([Telling("BO", 10_000), Telling("SBO", 400), Telling("SO", 200)], 9));
        Assert.Equal(new Leerlingental(9_000, 300), Leerlingental.Van([Telling("VSO", 300)], 9_000));
        // Each kind of education of the sector has a row; a row that says 0 is a count too.
        Assert.Equal(new Leerlingental(9_000, null), Leerlingental.Van([Telling("BO", 10_000), Telling("SBO", 400)], 9_000));
        Assert.Equal(new Leerlingental(10_400, 0), Leerlingental.Van([Telling("BO", 10_000), Telling("SBO", 400), Telling("SO", 0)], 9_000));
        Assert.Equal(new Leerlingental(9_000, null), Leerlingental.Van([InVo("VO", 20_000)], 9_000));
        Assert.Equal(new Leerlingental(20_700, 700), Leerlingental.Van([InVo("VO", 20_000), InVo("VSO", 700)], 9_000));
        Assert.Equal(new Leerlingental(9_000, 400), Leerlingental.Van([Telling("SBO", 600), Telling("SO", 400)], 9_000));
        Assert.Equal(new Leerlingental(null, 300), Leerlingental.Van([Telling("VSO", 300)], null));
        Assert.Equal(new Leerlingental(null, null), Leerlingental.Van([Telling("BO", 10_000), Telling("SO", null)], null));
        Assert.Equal(new Leerlingental(9_000, null), Leerlingental.Van([], 9_000));
        Assert.Null(new Leerlingental(100, 101).AandeelSpeciaal);
        Assert.Equal(0.02m, new Leerlingental(20_000, 400).AandeelSpeciaal);
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

    private static Vergeleken Maak(string nummer, string sector, string code, decimal? bruto, decimal liquiditeit, Leerlingental? leerlingen = null) =>
        new(nummer, nummer, code, sector, leerlingen ?? Leerlingental.NietBekend, [new KengetalWaarde("liquiditeit", liquiditeit, "", null, null), new KengetalWaarde("brutobaten", bruto, bruto is null ? "niet-bekend" : "", null, null)]);
}
