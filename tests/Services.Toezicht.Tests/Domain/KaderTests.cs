using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Onderzoeken;

namespace Monitoring.Services.Toezicht.Tests.Domain;

public sealed class KaderTests
{
    private static readonly DateOnly Dag = new(2023, 3, 6);

    [Theory]
    [InlineData("swv", "goed", true)]
    [InlineData("swv", "zeer zwak", false)]
    [InlineData("bestuur", "goed", true)]
    [InlineData("bestuur", "zeer-zwak", false)]
    [InlineData("school", "zeer zwak", true)]
    [InlineData("swv", "matig", false)]
    [InlineData("swv", "", false)]
    public void De_schaal_van_het_eindoordeel_hangt_af_van_het_object(string soort, string oordeel, bool kan)
    {
        var kader = Kader.Op(soort, "po", Dag);
        if (kan)
        {
            Assert.Equal(oordeel.Replace(' ', '-'), kader.LeesEindoordeel(oordeel, "eindoordeel"));
        }
        else
        {
            Zaak.Geweigerd("oordeel.buiten-schaal", () => kader.LeesEindoordeel(oordeel, "eindoordeel"));
        }
    }

    [Fact]
    public void De_waardering_goed_bij_scholen_liep_tot_mei_2023()
    {
        Assert.Equal("goed", Kader.Op("school", "po", new DateOnly(2023, 4, 30)).LeesEindoordeel("goed", ""));
        Zaak.Geweigerd("oordeel.buiten-schaal", () => Kader.Op("school", "po", new DateOnly(2023, 5, 1)).LeesEindoordeel("goed", ""));
    }

    [Fact]
    public void Een_standaard_kan_niet_zeer_zwak_zijn() =>
        Zaak.Geweigerd("oordeel.buiten-schaal", () => Kader.Op("swv", "po", Dag).LeesOordeel(Kader.Op("swv", "po", Dag).Standaarden[0], "zeer zwak", "oordeel"));

    [Fact]
    public void Zwak_was_er_voor_de_oordelen_van_2017()
    {
        Assert.Equal("zwak", Kader.Op("vestiging", "po", new DateOnly(2016, 3, 1)).LeesEindoordeel("Zwak", ""));
        Zaak.Geweigerd("oordeel.buiten-schaal", () => Kader.Op("vestiging", "po", new DateOnly(2018, 3, 1)).LeesEindoordeel("Zwak", ""));
        Zaak.Geweigerd("oordeel.buiten-schaal", () => Kader.Op("vestiging", "po", new DateOnly(2016, 3, 1)).LeesEindoordeel("voldoende", ""));
    }

    [Theory]
    [InlineData("voldoende", "Beslisregel swv-3", "voldoende", "voldoende", "voldoende", "voldoende", "voldoende", "voldoende")]
    [InlineData("voldoende", "Beslisregel swv-3", "goed", "goed", "goed", "goed", "goed", "voldoende")]
    [InlineData("goed", "Beslisregel swv-2", "goed", "goed", "goed", "goed", "goed", "goed")]
    [InlineData("onvoldoende", "Beslisregel swv-1", "goed", "goed", "goed", "goed", "goed", "onvoldoende")]
    [InlineData("onvoldoende", "Beslisregel swv-1", "onvoldoende", "onvoldoende", "onvoldoende", "onvoldoende", "onvoldoende", "onvoldoende")]
    public void De_beslistabel_stelt_een_eindoordeel_voor_en_zegt_welke_regel(string verwacht, string regel, params string[] oordelen)
    {
        var voorstel = Zaak.Beoordeeld(oordelen).Voorstel;
        Assert.Equal(verwacht, voorstel.Eindoordeel);
        Assert.StartsWith(regel + ": ", voorstel.Toelichting, StringComparison.Ordinal);
        Assert.True(voorstel.IsAanname);
    }

    [Fact]
    public void Wat_geen_bron_heeft_heet_een_aanname()
    {
        Assert.All(Standaard.Alle.Where(standaard => standaard.Code.StartsWith("RPO", StringComparison.Ordinal)), standaard => Assert.Equal("aanname", standaard.HerkomstCode));
        Assert.All(Standaard.Alle, standaard => Assert.NotEmpty(standaard.Bron));
        Assert.All(Beslisregel.Alle, regel => Assert.Equal(regel.Id is not ("opleiding-1" or "opleiding-2" or "opleiding-3"), regel.IsAanname));
        Assert.All(Beslisvoorwaarde.PerRegel, groep => Assert.Contains(Beslisregel.Alle, regel => regel.Id == groep.Key));
        Assert.All(Rechtsgrond.Alle, grond => Assert.NotEmpty(grond.Bron));
        Assert.Equal(Rechtsgrond.Alle.Count, Rechtsgrond.Alle.Select(grond => grond.Id).Distinct().Count());
        Assert.Equal("Wet op het primair onderwijs, artikel 18a lid 2", Rechtsgrond.Vind("wpo-18a-2")!.Aanhaling);
    }
}
