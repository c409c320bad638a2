using Monitoring.Contracts.V1;
using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Tests.Domain;

public sealed class KengetallenTests
{
    private static readonly Rekenhulp Hulp = Signaleringsset.Ingebouwd.Zoek(Bovenmatig.Code, Signaleringsset.GroepBestuur, 2021, _ => null)!.Rekenhulp!;

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

    /// <summary>Rekenhulp signaleringswaarde 1.1.1: of a swv too the financiële baten are added to the total. By hand: 0.035 x (10,000,000 + 100,000).</summary>
    [Fact]
    public void De_financiele_baten_van_een_samenwerkingsverband_tellen_mee_als_ze_bekend_zijn()
    {
        var beeld = Jaarbeeld.Maak(Cijfers.Swv(2021, ("2.1", 400_000), ("TOTB", 10_000_000), ("5.1", 100_000)), Signaleringsset.Ingebouwd);
        Assert.Equal(353_500m, beeld.Kengetallen.Single(een => een.Kengetal.Code == NormatiefVermogen.Code).Kengetal.Uitkomst.Waarde);
        Assert.Equal(46_500m, beeld.Kengetallen.Single(een => een.Kengetal.Code == Bovenmatig.Code).Kengetal.Uitkomst.Waarde);
    }

    [Fact]
    public void Van_een_schoolbestuur_zonder_aanschafwaarde_is_bovenmatig_vermogen_niet_bekend()
    {
        var beeld = Jaarbeeld.Maak(Cijfers.Bestuur(2021, ("2.1", 5_000_000), ("TOTB", 1_000_000)), Signaleringsset.Ingebouwd);
        var kengetal = beeld.Kengetallen.Single(een => een.Kengetal.Code == Bovenmatig.Code);
        Assert.Equal(Uitkomst.NietBekend, kengetal.Kengetal.Uitkomst);
        // That there is a value and that it cannot be computed are two things.
        Assert.Equal((null, null), (kengetal.Signaal!.Grenswaarde, kengetal.Signaal.GeeftSignaal));
        Assert.Contains("aanschafwaarde van de gebouwen", kengetal.Kengetal.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_normatief_vermogen_van_een_schoolbestuur_volgt_de_rekenhulp()
    {
        // By hand: 0.5 x 10,000,000 x 1.27 + (9,000,000 - 5,000,000) + 0.075 x 6,000,000 = 6,350,000 + 4,000,000 + 450,000.
        var beeld = Jaarbeeld.Maak(Cijfers.Bestuur(2021, ("2.1", 12_000_000), ("1.2", 9_000_000), ("1.2.1", 5_000_000), ("AWG", 10_000_000), ("TOTB", 5_900_000), ("5.1", 100_000), ("2.1.3", 200_000)), Signaleringsset.Ingebouwd);
        decimal? Waarde(string code) => beeld.Kengetallen.Single(een => een.Kengetal.Code == code).Kengetal.Uitkomst.Waarde;
        Assert.Equal(10_800_000m, Waarde(NormatiefVermogen.Code));
        // Private reserves do not count.
        Assert.Equal(11_800_000m, Waarde(PubliekVermogen.Code));
        Assert.Equal(1_000_000m, Waarde(Bovenmatig.Code));
        Assert.Equal(11_800_000m / 10_800_000m, Waarde(Bovenmatig.RatioEigenVermogen));
    }

    [Theory]
    [InlineData(3_000_000, 0.10)]
    [InlineData(6_000_000, 0.075)]
    [InlineData(12_000_000, 0.05)]
    [InlineData(40_000_000, 0.05)]
    public void De_rekenfactor_daalt_logaritmisch_van_10_naar_5_procent(int baten, double factor) => Assert.Equal((decimal)factor, Hulp.Factor(baten));

    [Fact]
    public void De_rekenfactor_daalt_nooit_met_een_sprong_en_de_buffer_evenmin()
    {
        for (var baten = 3_000_000m; baten < 13_000_000m; baten += 10_000m)
        {
            var (hier, verder) = (Hulp.Factor(baten), Hulp.Factor(baten + 10_000m));
            Assert.InRange(hier - verder, 0m, 0.0002m);
        }

        // At 3 million the share of 10% is exactly the fixed buffer of 300,000.
        Assert.Equal(300_000m, Hulp.Risicobuffer(3_000_000m));
        Assert.Equal(300_000m, Hulp.Risicobuffer(2_999_999m));
        Assert.Null(Hulp.Risicobuffer(null));
    }

    [Fact]
    public void Rentabiliteit_over_meer_jaren_telt_de_jaren_op_en_kent_geen_gat()
    {
        var eerste = Cijfers.Swv(2013, ("RESUL", -300), ("TOTB", 1_000));
        var tweede = Cijfers.Na(eerste, Cijfers.Swv(2014, ("RESUL", 100), ("TOTB", 3_000)));
        var derde = Cijfers.Na(tweede, Cijfers.Swv(2015, ("RESUL", 200), ("TOTB", 4_000)));
        Assert.Equal(300m / 7_000m, RentabiliteitMeerjarig.Bereken(derde, 2).Uitkomst.Waarde);
        Assert.Equal(0m, RentabiliteitMeerjarig.Bereken(derde, 3).Uitkomst.Waarde);
        Assert.Equal(Uitkomst.NietBekend, RentabiliteitMeerjarig.Bereken(tweede, 3).Uitkomst);
    }

    [Fact]
    public void Kengetallen_die_de_openbare_bestanden_niet_geven_zijn_niet_bekend_en_met_de_aanvulling_wel()
    {
        var openbaar = Cijfers.Swv(2021, ("TA", 1_000), ("TOTB", 4_000), ("TOTL", 3_000), ("2.1", 500), ("4.5", 3_200));
        Assert.Equal(Uitkomst.NietBekend, Kapitalisatiefactor.Bereken(openbaar).Uitkomst);
        Assert.Equal(Uitkomst.NietBekend, PerLeerling.Baten(openbaar).Uitkomst);
        Assert.Equal(Uitkomst.NietBekend, PubliekVermogen.Bereken(openbaar).Uitkomst);
        Assert.Equal(0.8m, Doorbetalingen.Bereken(openbaar).Uitkomst.Waarde);
        var aangevuld = Cijfers.Swv(2021, ("TA", 1_000), ("TOTB", 4_000), ("TOTL", 3_000), ("2.1", 500), ("4.5", 3_200), ("1.2.1", 200), ("LL", 10), ("2.1.1", 500));
        Assert.Equal(0.2m, Kapitalisatiefactor.Bereken(aangevuld).Uitkomst.Waarde);
        Assert.Equal(400, PerLeerling.Baten(aangevuld).Uitkomst.Waarde);
        Assert.Equal(300, PerLeerling.Lasten(aangevuld).Uitkomst.Waarde);
        Assert.Equal(500, PubliekVermogen.Bereken(aangevuld).Uitkomst.Waarde);
    }

    [Fact]
    public void Een_negatief_eigen_vermogen_geeft_een_negatieve_ratio_en_nul_bovenmatig()
    {
        var cijfers = Cijfers.Swv(2021, ("2.1", -100_000), ("TP", 400_000), ("TOTB", 1_000_000), ("4.5", 1));
        Assert.Equal(-0.25m, Solvabiliteit1.Bereken(cijfers).Uitkomst.Waarde);
        var beeld = Jaarbeeld.Maak(cijfers, Signaleringsset.Ingebouwd);
        Assert.Equal(0, beeld.Kengetallen.Single(een => een.Kengetal.Code == Bovenmatig.Code).Kengetal.Uitkomst.Waarde);
        Assert.Equal(-0.4m, beeld.Kengetallen.Single(een => een.Kengetal.Code == Bovenmatig.RatioEigenVermogen).Kengetal.Uitkomst.Waarde);
    }

    [Fact]
    public void Alle_bedragen_maal_een_getal_laat_elke_verhouding_gelijk()
    {
        var kans = new Random(20151231);
        string[] codes = ["1.2", "1.2.1", "1.4", "1.7", "TVLA", "2.4", "2.1", "2.2", "TA", "TP", "RESUL", "TOTB", "TOTL", "4.1", "3.1.3T", "5.1"];
        for (var keer = 0; keer < 500; keer++)
        {
            var posten = codes.Select(code => (code, (decimal)kans.Next(1, 90_000_000))).ToArray();
            var factor = kans.Next(2, 1_000);
            Jaarcijfers Maak(int maal) => Cijfers.Swv(2015, [.. posten.Select(post => (post.code, post.Item2 * maal))]);
            // The value of size and of equity has fixed amounts in it: those figures do not scale, every other ratio does.
            string[] vast = [Bovenmatig.RatioEigenVermogen];
            var een = Jaarbeeld.Maak(Maak(1), Signaleringsset.Ingebouwd).NaarWaarden().Where(waarde => waarde.Eenheid is "ratio" or "aandeel" && !vast.Contains(waarde.Code)).ToList();
            var meer = Jaarbeeld.Maak(Maak(factor), Signaleringsset.Ingebouwd).NaarWaarden().ToDictionary(waarde => waarde.Code);
            Assert.Equal(11, een.Count);
            Assert.All(een, waarde => Assert.Equal((waarde.Waarde, waarde.Ontbreekt), (meer[waarde.Code].Waarde, meer[waarde.Code].Ontbreekt)));
        }
    }
}
