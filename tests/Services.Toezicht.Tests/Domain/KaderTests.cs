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
    public void Op_onderwijstijd_komt_geen_oordeel_en_wel_een_herstelopdracht()
    {
        var kader = Kader.Op("school", "po", Dag);
        Zaak.Geweigerd("standaard.niet-beoordeelbaar", () => kader.LeesOordeel(kader.LeesStandaard("op4", "standaard"), "voldoende", "oordeel"));
        var onderzoek = Onderzoek.Start("N1", null, Zaak.School("po"), "risico", Zaak.Start, null, Services.Toezicht.Domain.Herkomst.Inspectie);
        Assert.Equal("OP4", Services.Toezicht.Domain.Herstel.Herstelopdracht.Leg(onderzoek, Zaak.Gegevens("OP4", "wpo-10"), Zaak.Vandaag).Standaard);
    }

    [Theory]
    [InlineData("wpo-40a", "po", "2023-09-01", false)]
    [InlineData("wec-41a", "so", "2023-09-01", false)]
    [InlineData("wvo-26", "vo", "2022-07-31", false)]
    // The successor was not seen in a text of law.
    [InlineData("wvo2020-2.44", "vo", "2022-08-01", true)]
    public void Elke_sector_heeft_een_grond_voor_het_ontwikkelingsperspectief(string id, string sector, string dag, bool aanname)
    {
        var grond = Rechtsgrond.Lees(id, sector, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(aanname, grond.IsAanname);
        Assert.StartsWith("Ontwikkelingsperspectief", grond.Omschrijving, StringComparison.Ordinal);
    }

    [Fact]
    public void Ook_na_2022_zijn_ondersteuningsplan_en_toelaatbaarheid_in_vo_een_eigen_grond()
    {
        string[] Onderwerpen(DateOnly dag) => [.. Rechtsgrond.Alle.Where(grond => grond.Sector == "vo" && grond.Geldig.Op(dag)).Select(grond => grond.Omschrijving)];
        foreach (var woord in new[] { "ten minste eens in de vier jaar een ondersteuningsplan", "inhoud van het ondersteuningsplan", "taken", "vóór 1 mei toezenden" })
        {
            Assert.Contains(Onderwerpen(new DateOnly(2022, 7, 31)), omschrijving => omschrijving.Contains(woord, StringComparison.OrdinalIgnoreCase));
            Assert.Contains(Onderwerpen(new DateOnly(2022, 8, 1)), omschrijving => omschrijving.Contains(woord, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Wat_geen_bron_heeft_heet_een_aanname()
    {
        Assert.All(Standaard.Alle.Where(standaard => standaard.Code.StartsWith("RPO", StringComparison.Ordinal)), standaard => Assert.Equal("aanname", standaard.HerkomstCode));
        Assert.All(Standaard.Alle, standaard => Assert.NotEmpty(standaard.Bron));
        Assert.All(Beslisregel.Alle, regel => Assert.Equal(regel.Id is not ("opleiding-1" or "opleiding-2" or "opleiding-3"), regel.IsAanname));
        Assert.All(Beslisvoorwaarde.PerRegel, groep => Assert.Contains(Beslisregel.Alle, regel => regel.Id == groep.Key));
        Assert.All(Actueelregel.Alle, regel => Assert.True(regel is { IsAanname: true, Bron.Length: > 0, Omschrijving.Length: > 0 } && Schaalwaarde.Alle.Any(waarde => (waarde.Kadersoort, waarde.Niveau, waarde.Waarde) == (regel.Kadersoort, Schaalwaarde.OpEinde, regel.Eindoordeel))));
        Assert.All(Rechtsgrond.Alle, grond => Assert.NotEmpty(grond.Bron));
        Assert.Equal(Rechtsgrond.Alle.Count, Rechtsgrond.Alle.Select(grond => grond.Id).Distinct().Count());
        Assert.Equal("Wet op het primair onderwijs, artikel 18a lid 2", Rechtsgrond.Vind("wpo-18a-2")!.Aanhaling);
    }
}
