using Monitoring.Contracts.V1;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Tests.Domain;

public sealed class KengetallenTests
{
    [Fact]
    public void Solvabiliteit_2_telt_de_voorzieningen_mee()
    {
        var kengetal = Solvabiliteit2.Bereken(Cijfers.Swv(2015, ("2.1", 20), ("2.2", 15), ("TP", 100)));
        Assert.Equal(0.35m, kengetal.Uitkomst.Waarde);
        Assert.Equal(["2.1", "2.2", "TP"], kengetal.Invoer.Select(invoer => invoer.Post));
    }

    [Fact]
    public void Een_lege_post_telt_als_nul_maar_wordt_als_niet_bekend_getoond()
    {
        var kengetal = Solvabiliteit2.Bereken(Cijfers.Swv(2015, ("2.1", 20), ("TP", 100)));
        Assert.Equal(0.2m, kengetal.Uitkomst.Waarde);
        Assert.Equal(RedenOntbreekt.NietBekend, kengetal.Invoer[1].Waarde.Ontbreekt);
    }

    [Fact]
    public void Zonder_balans_is_de_liquiditeit_niet_bekend()
    {
        var kengetal = Liquiditeit.Bereken(Cijfers.Maak("SWV", 2015, [Jaarrekeningdeel.BatenLasten], ("TOTB", 10)));
        Assert.Equal(Uitkomst.NietBekend, kengetal.Uitkomst);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-108_788)]
    public void Zonder_positieve_kortlopende_schulden_is_er_geen_liquiditeit(int schulden) =>
        Assert.Equal(Uitkomst.NietVanToepassing, Liquiditeit.Bereken(Cijfers.Bestuur(2013, ("TVLA", 100), ("2.4", schulden))).Uitkomst);

    [Fact]
    public void Bij_negatieve_totale_baten_zegt_de_rentabiliteit_niets() =>
        Assert.Equal(Uitkomst.NietVanToepassing, Rentabiliteit.Bereken(Cijfers.Swv(2015, ("RESUL", -100), ("TOTB", -46_808))).Uitkomst);

    [Fact]
    public void Bruto_baten_zijn_de_gerapporteerde_baten_plus_wat_in_3_1_is_afgetrokken()
    {
        var cijfers = Cijfers.Swv(2015, ("TOTB", 982_519), ("3.1.3T", 2_854_518));
        Assert.Equal(3_837_037, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal(982_519, TotaleBaten.Bereken(cijfers).Uitkomst.Waarde);
    }

    [Fact]
    public void Met_doorbetalingen_als_last_is_het_totaal_al_bruto()
    {
        var cijfers = Cijfers.Swv(2020, ("TOTB", 1_000), ("4.5", 800), ("3.1.3T", 0));
        Assert.Equal(1_000, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde);
        var totaal = TotaleBaten.Bereken(cijfers);
        Assert.Equal("Totale baten zoals gerapporteerd (TOTB)", totaal.Naam);
        Assert.Contains("bruto", totaal.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Negatief_geboekte_ontvangsten_maken_het_bruto_totaal_niet_kleiner()
    {
        var kengetal = BrutoBaten.Bereken(Cijfers.Bestuur(2015, ("TOTB", 16_541_067), ("3.1.3T", -647_598)));
        Assert.Equal(16_541_067, kengetal.Uitkomst.Waarde);
        Assert.Contains("negatief", kengetal.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Zonder_specificatie_is_niet_te_zien_wat_bruto_is() =>
        Assert.Equal(Uitkomst.NietBekend, BrutoBaten.Bereken(Cijfers.Maak("SWV", 2015, [Jaarrekeningdeel.BatenLasten], ("TOTB", 10))).Uitkomst);

    [Theory]
    [InlineData(250_000, 0, 0)]
    [InlineData(250_001, 0, 1)]
    [InlineData(-5_000, 0, 0)]
    [InlineData(500_000, 10_000_000, 150_000)]
    public void Bovenmatig_is_wat_boven_de_hoogste_van_minimum_en_3_5_procent_ligt(int vermogen, int bruto, int verwacht)
    {
        var beeld = Jaarbeeld.Maak(Cijfers.Swv(2021, ("2.1", vermogen), ("TOTB", bruto)), Signaleringsset.Ingebouwd);
        var kengetal = beeld.Kengetallen.Single(kengetal => kengetal.Kengetal.Code == Bovenmatig.Code);
        Assert.Equal(verwacht, kengetal.Kengetal.Uitkomst.Waarde);
        Assert.Equal(verwacht > 0, kengetal.Signaal!.GeeftSignaal);
        Assert.Equal(Math.Max(250_000m, 0.035m * bruto), kengetal.Signaal.Grenswaarde);
    }

    [Fact]
    public void Van_een_schoolbestuur_is_bovenmatig_vermogen_niet_bekend()
    {
        var kengetal = Bovenmatig.Bereken(Cijfers.Bestuur(2021, ("2.1", 5_000_000), ("TOTB", 1_000_000)), null);
        Assert.Equal(Uitkomst.NietBekend, kengetal.Uitkomst);
        Assert.Contains("aanschafwaarde van de gebouwen", kengetal.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_bedragen_maal_een_getal_laat_de_verhoudingen_gelijk()
    {
        var kans = new Random(20151231);
        for (var keer = 0; keer < 500; keer++)
        {
            string[] codes = ["TVLA", "2.4", "2.1", "2.2", "TP", "RESUL", "TOTB"];
            var posten = codes.Select(code => (code, (decimal)kans.Next(1, 90_000_000))).ToArray();
            var factor = kans.Next(2, 1_000);
            var een = Cijfers.Swv(2015, posten);
            var maal = Cijfers.Swv(2015, [.. posten.Select(post => (post.code, post.Item2 * factor))]);
            Assert.Equal(Liquiditeit.Bereken(een).Uitkomst, Liquiditeit.Bereken(maal).Uitkomst);
            Assert.Equal(Solvabiliteit2.Bereken(een).Uitkomst, Solvabiliteit2.Bereken(maal).Uitkomst);
            Assert.Equal(Rentabiliteit.Bereken(een).Uitkomst, Rentabiliteit.Bereken(maal).Uitkomst);
        }
    }
}
