using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;
using Monitoring.Services.Financien.Domain.Kengetallen;

namespace Monitoring.Services.Financien.Tests.Domain;

/// <summary>The three ways in which a samenwerkingsverband books what it passes on. Amounts are those of DUO's files, jaarrekeningen po 2011-2015.</summary>
public sealed class DoorbetalingenTests
{
    // 21450, 21610 and 21665 in 2014; the last figure by hand.
    [Theory]
    [InlineData(622_693, -3_291_175, 3_913_868)]
    [InlineData(1_557_070, -1_202_850, 2_759_920)]
    [InlineData(1_239_323, -2_194_476, 3_433_799)]
    public void Wat_in_2014_als_negatieve_ontvangst_is_geboekt_is_doorbetaald(int baten, int ontvangen, int bruto)
    {
        var cijfers = Cijfers.Swv(2014, ("TOTB", baten), ("3.1.4", ontvangen));
        Assert.Equal(bruto, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal((decimal)-ontvangen / bruto, Doorbetalingen.Bereken(cijfers).Uitkomst.Waarde);
        var bevinding = Controletabel.Toets(cijfers).Single(een => een.Code == "ontvangen-negatief");
        Assert.Equal((Bevinding.LetOp, ontvangen), (bevinding.Ernst, bevinding.Verschil));
    }

    // 21589 in 2014 and 21642 in 2015.
    [Theory]
    [InlineData(2014, 1_333_562, 0, 953_400, 1_333_562)]
    [InlineData(2015, 4_763_478, 6_457_280, 1_758_020, 11_220_758)]
    public void Wat_een_samenwerkingsverband_zelf_ontving_is_niet_doorbetaald_en_valt_op(int boekjaar, int baten, int aftrek, int ontvangen, int bruto)
    {
        var cijfers = Cijfers.Swv(boekjaar, ("TOTB", baten), ("3.1.3T", aftrek), ("3.1.4", ontvangen));
        Assert.Equal(bruto, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal(Bevinding.Info, Controletabel.Toets(cijfers).Single(een => een.Code == "ontvangen-swv").Ernst);
    }

    [Fact]
    public void Een_lege_post_4_5_in_het_nieuwe_model_is_niets_doorbetaald_ook_zonder_specificatie()
    {
        var cijfers = new Jaarcijfers("SWV", 2021, [new Onderdeel(Jaarrekeningdeel.BatenLasten, "proef.csv", 2, new Dictionary<string, decimal> { ["TOTB"] = 1_000 })]);
        Assert.Equal(1_000, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal(0, Doorbetalingen.Bereken(cijfers).Uitkomst.Waarde);
        // In the older model the same is not known.
        var ouder = new Jaarcijfers("SWV", 2015, [new Onderdeel(Jaarrekeningdeel.BatenLasten, "proef.csv", 2, new Dictionary<string, decimal> { ["TOTB"] = 1_000 }) { Ontbrekend = ["4.5"] }]);
        Assert.Equal(Uitkomst.NietBekend, BrutoBaten.Bereken(ouder).Uitkomst);
        Assert.Contains("niet te zien", Doorbetaald.Netto(ouder, "totale baten"), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_aftrek_naast_een_last_telt_op_en_valt_op()
    {
        var cijfers = Cijfers.Swv(2018, ("TOTB", 1_000), ("4.5", 800), ("3.1.3T", 200));
        Assert.Equal(1_200, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal(1_000m / 1_200m, Doorbetalingen.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal(200, Controletabel.Toets(cijfers).Single(een => een.Code == "doorbetaling-dubbel").Verschil);
        Assert.False(TotaleBaten.ZijnBruto(cijfers));
    }

    [Fact]
    public void Rentabiliteit_over_jaren_waarin_het_model_wisselt_is_over_de_bruto_baten()
    {
        var ouder = Cijfers.Swv(2016, ("RESUL", 100), ("TOTB", 1_000), ("3.1.3T", 9_000));
        var nieuwer = Cijfers.Na(ouder, Cijfers.Swv(2017, ("RESUL", 200), ("TOTB", 10_000), ("4.5", 9_000)));
        var kengetal = RentabiliteitMeerjarig.Bereken(nieuwer, 2);
        Assert.Equal(300m / 20_000m, kengetal.Uitkomst.Waarde);
        Assert.Contains("bruto", kengetal.Formule, StringComparison.Ordinal);
        Assert.Equal([200m, 10_000m, 100m, 10_000m], kengetal.Invoer.Select(invoer => invoer.Waarde.Waarde!.Value));
        Assert.DoesNotContain(Controletabel.Toets(nieuwer), een => een.Code == "orde-baten");
    }

    [Fact]
    public void Een_kolom_4_5_die_in_een_jaar_leeg_is_verbergt_de_wissel_van_model_niet()
    {
        var ouder = new Jaarcijfers("SWV", 2016, [
            new Onderdeel(Jaarrekeningdeel.BatenLasten, "proef.csv", 2, new Dictionary<string, decimal> { ["TOTB"] = 1_000, ["RESUL"] = 100 }),
            new Onderdeel(Jaarrekeningdeel.Overheidsbijdragen, "proef.csv", 2, new Dictionary<string, decimal> { ["3.1.3T"] = 9_000 })]);
        var nieuwer = Cijfers.Na(ouder, Cijfers.Swv(2017, ("RESUL", 200), ("TOTB", 10_000), ("4.5", 9_000)));
        Assert.Equal(300m / 20_000m, RentabiliteitMeerjarig.Bereken(nieuwer, 2).Uitkomst.Waarde);
        Assert.DoesNotContain("4.5", BrutoBaten.Bereken(ouder).Toelichting, StringComparison.Ordinal);
        Assert.DoesNotContain("4.5", Doorbetalingen.Bereken(ouder).Formule, StringComparison.Ordinal);
    }

    // 21428 in 2015: what DUO published as baten, beside a specification that the board gave of it.
    [Theory]
    [InlineData(false, true, null)]
    [InlineData(true, true, 10_000)]
    [InlineData(false, false, 10_000)]
    public void Een_specificatie_van_het_bestuur_zegt_niets_over_baten_van_DUO(bool batenVanBestuur, bool specificatieVanBestuur, int? bruto)
    {
        var cijfers = new Jaarcijfers("SWV", 2015, [
            new Onderdeel(Jaarrekeningdeel.BatenLasten, "proef.csv", 2, new Dictionary<string, decimal> { ["TOTB"] = 1_000 }) { VanBestuur = batenVanBestuur, Ontbrekend = ["4.5"] },
            new Onderdeel(Jaarrekeningdeel.Overheidsbijdragen, "proef.csv", 2, new Dictionary<string, decimal> { ["3.1.3T"] = 9_000 }) { VanBestuur = specificatieVanBestuur }]);
        Assert.Equal((decimal?)bruto, BrutoBaten.Bereken(cijfers).Uitkomst.Waarde);
        Assert.Equal(bruto is null, BrutoBaten.Bereken(cijfers).Toelichting.Contains("de specificatie van de rijksbijdragen komt van het bestuur", StringComparison.Ordinal));
    }

    // A swv that books partly as a deduction and partly as a cost, and a year later only as a cost: 9,200 + 10,000 gross, by hand.
    [Fact]
    public void Een_aftrek_die_naast_de_last_verdwijnt_is_ook_een_wissel()
    {
        var ouder = Cijfers.Swv(2017, ("RESUL", 100), ("TOTB", 9_000), ("4.5", 800), ("3.1.3T", 200));
        var nieuwer = Cijfers.Na(ouder, Cijfers.Swv(2018, ("RESUL", 200), ("TOTB", 10_000), ("4.5", 1_000)));
        Assert.Equal(300m / 19_200m, RentabiliteitMeerjarig.Bereken(nieuwer, 2).Uitkomst.Waarde);
    }

    [Fact]
    public void Een_aandeel_van_netto_cijfers_zegt_dat_het_netto_is()
    {
        var netto = Cijfers.Swv(2015, ("RESUL", 391_754), ("TOTB", 982_519), ("3.1.3T", 2_854_518), ("4.1", 425_077), ("TOTL", 591_258));
        Assert.All([Rentabiliteit.Bereken(netto), PersoneleLasten.Bereken(netto), Weerstandsvermogen.Bereken(netto)], kengetal => Assert.Contains("zonder de € 2.854.518 die is doorbetaald", kengetal.Toelichting, StringComparison.Ordinal));
        var bruto = Cijfers.Swv(2021, ("RESUL", 391_754), ("TOTB", 3_837_037), ("4.5", 2_854_518), ("4.1", 425_077), ("TOTL", 3_445_776));
        Assert.All([Rentabiliteit.Bereken(bruto), PersoneleLasten.Bereken(bruto)], kengetal => Assert.DoesNotContain("doorbetaald", kengetal.Toelichting, StringComparison.Ordinal));
    }

    [Fact]
    public void Met_de_gebruikte_bedragen_is_elk_getal_na_te_rekenen()
    {
        // Lasten per leerling 2015: (1.140.303 + 6.364.413) / 20.000; nothing else goes in.
        var kengetal = PerLeerling.Lasten(Cijfers.Swv(2015, ("TOTL", 1_140_303), ("3.1.3T", 6_364_413), ("LL", 20_000)));
        Assert.Equal([("TOTL", 1_140_303m, Eenheid.Euro), ("3.1.3T", 6_364_413m, Eenheid.Euro), ("LL", 20_000m, Eenheid.Aantal)], kengetal.Invoer.Where(invoer => invoer.Waarde.Waarde is not null).Select(invoer => (invoer.Post, invoer.Waarde.Waarde!.Value, invoer.Eenheid)));
        Assert.Equal(7_504_716m / 20_000m, kengetal.Uitkomst.Waarde);
    }
}
