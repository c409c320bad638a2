using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Monitoring.Services.Toezicht.Domain.Resultaten;
using Monitoring.Services.Toezicht.Tests.Opstelling;

namespace Monitoring.Services.Toezicht.Tests.Domain;

/// <summary>De Staat van het Onderwijs 2024, section 1.3.3: three schooljaren; in vo four indicators, and in 2021, 2022 and 2023 three of which two must lie above the norm.</summary>
public sealed class BerekendOordeelTests
{
    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    public void In_het_vo_zijn_in_2021_tot_en_met_2023_twee_van_de_drie_indicatoren_genoeg(int jaar)
    {
        // Above the norm or not, for onderwijspositie, onderbouwsnelheid and bovenbouwsucces.
        foreach (var (boven, verwacht) in new[] { ("+++", "voldoende"), ("++-", "voldoende"), ("-++", "voldoende"), ("+--", "onvoldoende"), ("--+", "onvoldoende"), ("---", "onvoldoende") })
        {
            var berekening = Vo(jaar, boven)!;
            Assert.Equal((verwacht, false, "De Staat van het Onderwijs 2024, 1.3.3", 3), (berekening.Uitkomst, berekening.IsAanname, berekening.Bron, berekening.Indicatoren.Count));
        }
    }

    [Theory]
    [InlineData(2020, "++--", "onvoldoende", 4)]
    [InlineData(2020, "++-+", "voldoende", 4)]
    [InlineData(2024, "++-", "voldoende", 3)]
    [InlineData(2025, "++--", "onvoldoende", 4)]
    public void Waar_de_bron_zwijgt_is_de_regel_een_aanname(int jaar, string boven, string verwacht, int indicatoren)
    {
        var berekening = Vo(jaar, boven)!;
        Assert.Equal((verwacht, true, indicatoren), (berekening.Uitkomst, berekening.IsAanname, berekening.Indicatoren.Count));
    }

    [Fact]
    public void Het_examencijfer_telt_in_2023_niet_mee_hoe_hoog_of_laag_het_ook_is()
    {
        List<Onderwijsresultaat> resultaten = [.. Reeks(2023, "bovenbouwsucces", 80, 85), .. Reeks(2023, "onderbouwsnelheid", 94, 95), .. Reeks(2023, "onderwijspositie", 3, 1)];
        foreach (var cijfer in new[] { 5.1m, 7.9m })
        {
            Assert.Equal("onvoldoende", Berekening.Over("vo", 2023, [.. resultaten, .. Reeks(2023, "examencijfer", cijfer, 6.2m)])!.Uitkomst);
        }
    }

    [Theory]
    [InlineData(85, 49, "voldoende")]
    [InlineData(84.9, 60, "onvoldoende")]
    [InlineData(95, 48.9, "onvoldoende")]
    public void In_het_po_is_op_de_ondergrens_genoeg_en_geldt_dat_voor_beide_niveaus(double f1, double s1, string verwacht) =>
        Assert.Equal(verwacht, Berekening.Over("po", 2023, [.. Reeks(2023, "referentieniveau-1f", (decimal)f1, 85), .. Reeks(2023, "referentieniveau-1s-2f", (decimal)s1, 49)])!.Uitkomst);

    [Fact]
    public void In_het_vo_moet_een_indicator_boven_de_norm_liggen_en_niet_erop() =>
        Assert.Equal("onvoldoende", Berekening.Over("vo", 2023, [.. Reeks(2023, "bovenbouwsucces", 85, 85), .. Reeks(2023, "onderbouwsnelheid", 95, 95), .. Reeks(2023, "onderwijspositie", 3, 1)])!.Uitkomst);

    /// <summary>2021: 40 of 50 pupils, 2022: 90 of 100, 2023: 105 of 150; together 235 of 300 is 78,33%. The plain mean of the three would be 80%.</summary>
    [Fact]
    public void Elk_schooljaar_weegt_naar_zijn_leerlingen()
    {
        var uitkomst = Berekening.Over("po", 2023, [Een(2020, "referentieniveau-1f", 80, 79, 50), Een(2021, "referentieniveau-1f", 90, 79, 100), Een(2022, "referentieniveau-1f", 70, 79, 150), .. Reeks(2023, "referentieniveau-1s-2f", 60, 49)])!;
        var f1 = uitkomst.Indicatoren[0];
        Assert.Equal((78.33m, 79m, 300, false), (decimal.Round(f1.Waarde!.Value, 2), f1.Norm, f1.Leerlingen, f1.Haalt));
        Assert.Equal("onvoldoende", uitkomst.Uitkomst);
        Assert.Contains("referentieniveau-1s-2f", uitkomst.Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public void Ontbreekt_een_schooljaar_dan_is_er_geen_oordeel_en_staat_er_welk()
    {
        var berekening = Berekening.Over("po", 2023, [.. Reeks(2023, "referentieniveau-1f", 95, 85), .. Reeks(2023, "referentieniveau-1s-2f", 60, 49).Where(rij => rij.Schooljaar != 2021)])!;
        Assert.Equal("geen-oordeel", berekening.Uitkomst);
        Assert.Equal("Niet te berekenen. Er ontbreekt: referentieniveau-1s-2f in 2021-2022.", berekening.Toelichting);
        Assert.Equal((null, null, null), (berekening.Indicatoren[1].Waarde, berekening.Indicatoren[1].Norm, berekening.Indicatoren[1].Haalt));
    }

    /// <summary>De Staat van het Onderwijs 2024, 1.3.3: an oordeel of 2022 exists in bo, and rests on the eindtoetsen of 2019, 2021 and 2022.</summary>
    [Fact]
    public void In_het_po_reikt_het_oordeel_over_het_jaar_zonder_eindtoets()
    {
        Assert.Equal([2018, 2020, 2021], Berekening.Venster("po", 2022));
        Assert.Equal([2019, 2020, 2021], Berekening.Venster("vo", 2022));
        Assert.Equal([2020, 2021, 2022], Berekening.Venster("po", 2023));
        Assert.Equal([2019, 2021, 2022], Berekening.Jaren("po", 2018));
        Assert.Equal([2020, 2021, 2022], Berekening.Jaren("vo", 2019));
        Assert.Equal("voldoende", Berekening.Over("po", 2022, [.. Reeks(2022, "referentieniveau-1f", 95, 85), .. Reeks(2022, "referentieniveau-1s-2f", 60, 49)])!.Uitkomst);
    }

    [Theory]
    [InlineData("so", 2023)]
    [InlineData("mbo", 2023)]
    [InlineData("vo", 2015)]
    public void Waar_geen_tabel_is_wordt_niets_berekend(string sector, int jaar) => Assert.Null(Berekening.Over(sector, jaar, []));

    /// <summary>Fails when one of the tables changes: raise <see cref="Berekening.Rekenversie"/> with it, or what is stored stays as it was, and write the new sum here.</summary>
    [Fact]
    public void Wie_een_rekenregel_wijzigt_verhoogt_de_rekenversie()
    {
        var regels = string.Concat(new[] { "indicatoren.csv", "meetpauzes.csv", "resultaatregels.csv" }.Select(naam => File.ReadAllText(Werkmap.Pad("src", "Services.Toezicht", "Domain", "Naslag", naam)).ReplaceLineEndings("\n")));
        Assert.Equal((1, "53D925DA7013972E"), (Berekening.Rekenversie, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(regels)))[..16]));
    }

    [Theory]
    [InlineData("so", 2023, 74, 99, false)]
    [InlineData("so", 2023, 75, 100, true)]
    [InlineData("vso", 2030, 3, 4, true)]
    public void De_norm_van_de_uitstroom_wordt_niet_naar_boven_afgerond(string schoolsoort, int schooljaar, int opOfBoven, int vergeleken, bool haalt) =>
        Assert.Equal(haalt, Uitstroomnorm.Voor(schoolsoort, schooljaar)!.Haalt(opOfBoven, vergeleken));

    [Fact]
    public void Alleen_so_en_vso_kennen_een_norm_van_de_uitstroom() =>
        Assert.All(new[] { "bao", "sbo", "vo", "pro", "" }, schoolsoort => Assert.Null(Uitstroomnorm.Voor(schoolsoort, 2023)));

    /// <summary>One sign per indicator, in the order of the table.</summary>
    private static Berekening? Vo(int jaar, string boven) =>
        Berekening.Over("vo", jaar, [.. Indicator.Voor("vo", jaar).Zip(boven).SelectMany(paar => Reeks(jaar, paar.First.Code, paar.Second == '+' ? 6m : 4m, 5m))]);

    private static IEnumerable<Onderwijsresultaat> Reeks(int jaar, string indicator, decimal waarde, decimal norm) => Berekening.Venster(Sector(indicator), jaar).Select(schooljaar => Een(schooljaar, indicator, waarde, norm, 40));

    private static string Sector(string indicator) => indicator.StartsWith("referentie", StringComparison.Ordinal) ? "po" : "vo";

    private static Onderwijsresultaat Een(int schooljaar, string indicator, decimal waarde, decimal norm, int leerlingen)
    {
        var resultaat = new Onderwijsresultaat { ObjectId = "school/00AP", Schooljaar = schooljaar, Indicator = indicator };
        Assert.True(resultaat.NeemOver(Indicator.Lees(Sector(indicator), indicator, "indicator"), waarde, norm, leerlingen, "inspectie"), string.Create(CultureInfo.InvariantCulture, $"{waarde}"));
        return resultaat;
    }
}
