using Monitoring.Services.Financien.Domain;
using Monitoring.Services.Financien.Domain.Controles;

namespace Monitoring.Services.Financien.Tests.Domain;

public sealed class ControlesTests
{
    [Theory]
    [InlineData(100, null)]
    [InlineData(102, null)]
    [InlineData(98, null)]
    [InlineData(103, "info")]
    [InlineData(110, "info")]
    [InlineData(111, "let-op")]
    [InlineData(40, "let-op")]
    public void Totaal_activa_mag_van_totaal_passiva_alleen_door_afronding_verschillen(int activa, string? ernst)
    {
        var bevinding = Controletabel.Toets(Cijfers.Bestuur(2015, ("TA", activa), ("TVA", activa), ("1.1", activa), ("TP", 100), ("2.1", 100))).SingleOrDefault();
        Assert.Equal(ernst, bevinding?.Ernst);
        Assert.Equal(ernst is null ? null : activa - 100, bevinding?.Verschil);
    }

    [Theory]
    [InlineData("TVA", "vaste-activa")]
    [InlineData("TVLA", "vlottende-activa")]
    [InlineData("TA", "totaal-activa")]
    [InlineData("TP", "totaal-passiva")]
    [InlineData("TOTB", "totaal-baten")]
    [InlineData("TOTL", "totaal-lasten")]
    [InlineData("SALDO", "saldo")]
    [InlineData("RESUL", "resultaat")]
    [InlineData("3.2T", "overheidsbijdragen")]
    [InlineData("3.1T", "rijksbijdragen")]
    [InlineData("3.2T", "overheidsbijdragen-twee-bestanden")]
    public void Elk_totaal_dat_niet_de_som_is_geeft_een_bevinding(string post, string code) =>
        Assert.Contains(Controletabel.Toets(Cijfers.Swv(2015, (post, 5_000))), bevinding => bevinding.Code == code && bevinding.Verschil == 5_000);

    [Fact]
    public void Rijksbijdragen_zijn_de_som_met_de_inkomensoverdrachten_als_aftrek_ook_als_die_negatief_zijn()
    {
        // Keender 2015: 14.952.073 + 449.508 - -647.598 = 16.049.179.
        var bevindingen = Controletabel.Toets(Cijfers.Bestuur(2015, ("3.1.1", 14_952_073), ("3.1.2", 449_508), ("3.1.3T", -647_598), ("3.1T", 16_049_179), ("3.1", 16_049_179), ("TOTB", 16_049_179), ("SALDO", 16_049_179), ("RESUL", 16_049_179)));
        var bevinding = Assert.Single(bevindingen);
        Assert.Equal(("doorbetaling-negatief", -647_598m), (bevinding.Code, bevinding.Verschil));
    }

    /// <summary>
    /// As published (DUO, jaarrekeningen po 2011-2015). Board 41486 in 2015: 9 = 16.126 and NETRES = 189.359 where RESNB + 9 = 221.611. Board 41851 in
    /// 2013: 3.2T = 684.701 where 3.2.1T + 3.2.2 = 940.096.
    /// </summary>
    [Fact]
    public void De_resultaten_en_de_overheidsbijdragen_tellen_op()
    {
        var resultaat = Controletabel.Toets(Cijfers.Bestuur(2015, ("TOTB", 205_485), ("3.1", 205_485), ("3.1T", 205_485), ("3.1.1", 205_485), ("SALDO", 205_485), ("RESUL", 205_485), ("RESNB", 205_485), ("9", 16_126), ("NETRES", 189_359), ("TOTRES", 189_359)));
        Assert.Equal([("netto-resultaat", -32_252m)], resultaat.Select(een => (een.Code, een.Verschil!.Value)));
        var bijdragen = Controletabel.Toets(Cijfers.Bestuur(2013, ("3.2", 684_701), ("3.2T", 684_701), ("3.2.1T", 255_395), ("3.2.2", 684_701)));
        Assert.Contains(("overheidsbijdragen", -255_395m), bijdragen.Select(een => (een.Code, een.Verschil ?? 0)));
        var belasting = Controletabel.Toets(Cijfers.Bestuur(2015, ("SALDO", 0), ("RESUL", 0), ("RESNB", 7), ("6", 3), ("7", 10), ("NETRES", 7), ("HR", 5), ("TOTRES", 12)));
        Assert.Empty(belasting);
        var opgeteld = Controletabel.Toets(Cijfers.Bestuur(2015, ("RESUL", 0), ("RESNB", 11), ("NETRES", 11), ("TOTRES", 8)));
        Assert.Equal([("resultaat-na-belastingen", 11m), ("totaal-resultaat", -3m)], opgeteld.Select(een => (een.Code, een.Verschil!.Value)));
    }

    [Theory]
    [InlineData(100, 90, "let-op")]
    [InlineData(100, 98, null)]
    [InlineData(-2_000, 1_001, "info")]
    [InlineData(-2_000, 1_000, null)]
    public void Financiele_baten_zijn_niet_lager_dan_het_saldo_en_niet_meer_dan_een_tiende_van_het_totaal(int saldo, int baten, string? ernst) =>
        Assert.Equal(ernst, Controletabel.Toets(Cijfers.Swv(2021, ("TOTB", 10_000), ("5", saldo), ("5.1", baten))).SingleOrDefault(een => een.Code == "financiele-baten")?.Ernst);

    [Fact]
    public void Een_deel_dat_ontbreekt_is_een_bevinding_en_wordt_niet_als_nul_gecontroleerd()
    {
        var bevindingen = Controletabel.Toets(Cijfers.Maak("SWV", 2015, [Jaarrekeningdeel.BatenLasten], ("3.1", 10), ("TOTB", 10), ("SALDO", 10), ("RESUL", 10)));
        Assert.Equal(["balans-ontbreekt", "overheidsbijdragen-ontbreken"], bevindingen.Select(bevinding => bevinding.Code));
    }

    [Theory]
    [InlineData(1_500, null)]
    [InlineData(1_502, null)]
    [InlineData(1_503, "info")]
    [InlineData(2_501, "let-op")]
    public void Het_vermogen_sluit_aan_op_dat_van_vorig_jaar_en_het_resultaat(int vermogen, string? ernst)
    {
        var vorig = Cijfers.Swv(2014, ("2.1", 1_000));
        var bevinding = Controletabel.Toets(Cijfers.Na(vorig, Cijfers.Swv(2015, ("2.1", vermogen), ("RESUL", 500)))).SingleOrDefault(een => een.Code == "aansluiting-vermogen");
        Assert.Equal(ernst, bevinding?.Ernst);
        Assert.Equal(ernst is null ? null : vermogen - 1_500m, bevinding?.Verschil);
    }

    [Fact]
    public void Een_totaal_van_een_andere_orde_dan_vorig_jaar_valt_op()
    {
        var vorig = Cijfers.Swv(2014, ("TOTB", 1_000_000));
        Assert.Contains(Controletabel.Toets(Cijfers.Na(vorig, Cijfers.Swv(2015, ("TOTB", 3_000_001)))), een => een.Code == "orde-baten");
        Assert.DoesNotContain(Controletabel.Toets(Cijfers.Na(vorig, Cijfers.Swv(2015, ("TOTB", 3_000_000)))), een => een.Code == "orde-baten");
        Assert.DoesNotContain(Controletabel.Toets(Cijfers.Swv(2015, ("TOTB", 3_000_001))), een => een.Code == "orde-baten");
        Assert.Contains(Controletabel.Toets(Cijfers.Na(Cijfers.Bestuur(2014, ("TP", 3_000_001)), Cijfers.Bestuur(2015, ("TP", 1_000_000)))), een => een.Code == "orde-tp");
        Assert.Contains(Controletabel.Toets(Cijfers.Na(Cijfers.Swv(2014, ("LL", 100)), Cijfers.Swv(2015, ("LL", 301)))), een => een.Code == "orde-leerlingen");
    }

    [Fact]
    public void Van_een_samenwerkingsverband_worden_de_bruto_baten_met_vorig_jaar_vergeleken()
    {
        // Zuid-Kennemerland: 4.895.876 in 2014 and 635.865 in 2015 as reported, but in 2015 it passed on 6.364.413 (DUO, jaarrekeningen po 2011-2015).
        var vorig = Cijfers.Swv(2014, ("TOTB", 4_895_876));
        Assert.DoesNotContain(Controletabel.Toets(Cijfers.Na(vorig, Cijfers.Swv(2015, ("TOTB", 635_865), ("3.1.3T", 6_364_413)))), een => een.Code == "orde-baten");
        Assert.Contains(Controletabel.Toets(Cijfers.Na(Cijfers.Bestuur(2014, ("TOTB", 4_895_876)), Cijfers.Bestuur(2015, ("TOTB", 635_865)))), een => een.Code == "orde-baten");
    }

    [Fact]
    public void Het_vermogen_mag_aansluiten_op_elk_van_de_resultaten()
    {
        var vorig = Cijfers.Bestuur(2014, ("2.1", 1_000));
        Assert.DoesNotContain(Controletabel.Toets(Cijfers.Na(vorig, Cijfers.Bestuur(2015, ("2.1", 1_500), ("RESUL", 400), ("NETRES", 500)))), een => een.Code == "aansluiting-vermogen");
        var bevinding = Controletabel.Toets(Cijfers.Na(vorig, Cijfers.Bestuur(2015, ("2.1", 1_500), ("RESUL", 400), ("TOTRES", 450)))).Single(een => een.Code == "aansluiting-vermogen");
        Assert.Equal(50, bevinding.Verschil);
        Assert.Contains("(TOTRES)", bevinding.Melding, StringComparison.Ordinal);
        // A result that is not reported is no result of nil.
        Assert.Equal(-500, Controletabel.Toets(Cijfers.Na(vorig, Cijfers.Bestuur(2015, ("2.1", 1_000), ("RESUL", 500)))).Single(een => een.Code == "aansluiting-vermogen").Verschil);
    }

    [Fact]
    public void Gebouwen_zijn_nooit_meer_waard_dan_alle_materiele_vaste_activa()
    {
        Assert.Equal(3, Controletabel.Toets(Cijfers.Bestuur(2021, ("1.2", 100), ("1.2.1", 103))).Single(een => een.Code == "gebouwen").Verschil);
        Assert.DoesNotContain(Controletabel.Toets(Cijfers.Bestuur(2021, ("1.2", 100), ("1.2.1", 102))), een => een.Code == "gebouwen");
    }

    [Theory]
    [InlineData(true, 490, true)]
    [InlineData(true, 500, false)]
    [InlineData(true, 50_001, true)]
    [InlineData(false, 19_999, true)]
    [InlineData(false, 20_000, false)]
    [InlineData(false, 1_000_001, true)]
    public void Baten_per_leerling_die_niet_kunnen_vallen_op(bool swv, int baten, bool valtOp)
    {
        // Ten pupils: of a swv 50 to 5,000 euro each, of a school board 2,000 to 100,000.
        (string, decimal)[] posten = [("TOTB", baten), ("LL", 10)];
        Assert.Equal(valtOp, Controletabel.Toets(swv ? Cijfers.Swv(2021, posten) : Cijfers.Bestuur(2021, posten)).Any(een => een.Code == "baten-per-leerling"));
    }

    [Fact]
    public void Een_post_die_nooit_negatief_is_en_het_toch_is_valt_op() =>
        Assert.Equal(("teken-1.7", -5m), Controletabel.Toets(Cijfers.Swv(2015, ("1.7", -5), ("TVLA", -5), ("TA", -5), ("TVA", 0))).Where(een => een.Code == "teken-1.7").Select(een => (een.Code, een.Verschil!.Value)).Single());

    [Fact]
    public void De_delen_van_het_vermogen_tellen_op_tot_het_vermogen()
    {
        Assert.DoesNotContain(Controletabel.Toets(Cijfers.Swv(2021, ("2.1", 500))), een => een.Code == "vermogenssplitsing");
        Assert.DoesNotContain(Controletabel.Toets(Cijfers.Swv(2021, ("2.1", 500), ("2.1.1", 300), ("2.1.3", 200))), een => een.Code == "vermogenssplitsing");
        Assert.Equal(200, Controletabel.Toets(Cijfers.Swv(2021, ("2.1", 500), ("2.1.1", 300))).Single(een => een.Code == "vermogenssplitsing").Verschil);
    }
}
