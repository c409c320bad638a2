using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class OppsTests
{
    /// <summary>Every schooljaar of these tests is over.</summary>
    private static readonly DateOnly Slot = new(2030, 1, 1);

    [Fact]
    public void Aantallen_en_aandelen_per_schoolsoort_sector_en_totaal()
    {
        var uitslag = Oppindicatoren.Opps.Stel(new Oppstand([Regel("bao", OppStatus.VastgesteldOpTijd, 60), Regel("bao", OppStatus.VastgesteldTeLaat, 20), Regel("bao", OppStatus.Opgesteld, 10), Regel("vso", OppStatus.VastgesteldOpTijd, 40, "duo")], [], 5, Slot), "alle", perProvincie: false);

        Assert.Equal("In schooljaar 2023-2024 staan 130 OPP's in het register; 83% van de 120 vastgestelde is binnen zes weken vastgesteld.", uitslag.Conclusie);
        Assert.Equal((90m, 80m, 60m, 75m), (Waarde(uitslag, "aantal", "bao"), Waarde(uitslag, "vastgesteld", "bao"), Waarde(uitslag, "binnen-zes-weken", "bao"), Waarde(uitslag, "binnen-zes-weken-aandeel", "bao")));
        Assert.Equal((130m, 120m, 100m), (Waarde(uitslag, "aantal", "totaal"), Waarde(uitslag, "vastgesteld", "totaal"), Waarde(uitslag, "binnen-zes-weken", "totaal")));
        Assert.Equal((90m, 40m), (Waarde(uitslag, "aantal", "po-totaal"), Waarde(uitslag, "aantal", "vo-totaal")));
        Assert.Equal(("school", "duo", "gemengd"), (Punt(uitslag, "aantal", "bao").Herkomst, Punt(uitslag, "aantal", "vso").Herkomst, Punt(uitslag, "aantal", "totaal").Herkomst));
        Assert.Equal(Cijfer.Van(80), Punt(uitslag, "binnen-zes-weken-aandeel", "bao").Noemer);
    }

    [Fact]
    public void Nul_is_een_waarneming_en_een_aandeel_van_niets_is_niet_van_toepassing()
    {
        var uitslag = Oppindicatoren.Opps.Stel(new Oppstand([Regel("bao", OppStatus.VastgesteldOpTijd, 60)], [], 5, Slot), "alle", perProvincie: false);

        Assert.Equal(0m, Waarde(uitslag, "aantal", "sbo"));
        Assert.Equal(Cijfer.NietVanToepassing, Punt(uitslag, "binnen-zes-weken-aandeel", "sbo").Waarde);
    }

    [Fact]
    public void Een_sector_ziet_alleen_zichzelf_met_hetzelfde_onderdrukt()
    {
        Tellerregel[] tellers = [Regel("bao", OppStatus.VastgesteldOpTijd, 60), Regel("sbo", OppStatus.VastgesteldOpTijd, 3), Regel("so", OppStatus.VastgesteldOpTijd, 9), Regel("vo", OppStatus.VastgesteldOpTijd, 50)];
        var alles = Oppindicatoren.Opps.Stel(new Oppstand(tellers, [], 5, Slot), "alle", perProvincie: false);
        var po = Oppindicatoren.Opps.Stel(new Oppstand(tellers, [], 5, Slot), "po", perProvincie: false);

        Assert.Equal(["bao", "sbo", "so", "po-totaal"], po.Reeksen[0].Punten.Select(punt => punt.Categorie));
        Assert.Equal(alles.Reeksen.SelectMany(reeks => reeks.Punten).Where(punt => punt.Categorie is "bao" or "sbo" or "so" or "po-totaal"), po.Reeksen.SelectMany(reeks => reeks.Punten));
    }

    [Fact]
    public void Een_kleine_groep_en_de_eerstvolgende_kleinste_zijn_onderdrukt_in_aantal_n_en_noemer()
    {
        var uitslag = Oppindicatoren.Opps.Stel(new Oppstand([Regel("bao", OppStatus.VastgesteldOpTijd, 60), Regel("sbo", OppStatus.VastgesteldOpTijd, 3), Regel("so", OppStatus.VastgesteldOpTijd, 9)], [], 5, Slot), "alle", perProvincie: false);

        foreach (var soort in new[] { "sbo", "so" })
        {
            Assert.All(uitslag.Reeksen, reeks =>
            {
                var punt = reeks.Punten.Single(punt => punt.Categorie == soort);
                Assert.Equal((Cijfer.Onderdrukt, (long?)null, (decimal?)null), (punt.Waarde, punt.N, punt.Noemer.Waarde));
            });
        }

        Assert.Equal((60m, 72m), (Waarde(uitslag, "aantal", "bao"), Waarde(uitslag, "aantal", "totaal")));
    }

    [Fact]
    public void Te_weinig_OPPs_in_het_hele_land_geeft_geen_getal_in_de_conclusie() =>
        Assert.Equal("De verdeling in schooljaar 2023-2024 is te klein om te tonen.", Oppindicatoren.Opps.Stel(new Oppstand([Regel("bao", OppStatus.VastgesteldOpTijd, 3)], [], 5, Slot), "alle", perProvincie: false).Conclusie);

    /// <summary>As the figure at the top of the start page: a year that still runs is not compared with a whole one.</summary>
    [Fact]
    public void De_conclusie_gaat_over_het_laatste_schooljaar_dat_voorbij_is()
    {
        Tellerregel[] tellers = [Regel("bao", OppStatus.VastgesteldOpTijd, 60), new Tellerregel("opps", "2024-2025", "bao", OppStatus.VastgesteldOpTijd, "school", 40)];
        Assert.StartsWith("In schooljaar 2023-2024 staan 60 OPP's", Conclusie(tellers, new DateOnly(2025, 3, 1)), StringComparison.Ordinal);
        Assert.StartsWith("In schooljaar 2024-2025 staan 40 OPP's", Conclusie(tellers, new DateOnly(2025, 8, 2)), StringComparison.Ordinal);
        // With nothing else the running year is what there is.
        Assert.StartsWith("In schooljaar 2024-2025 staan 40 OPP's", Conclusie(tellers[1..], new DateOnly(2025, 3, 1)), StringComparison.Ordinal);
        // That the running year is hidden is no news beside a whole one.
        Assert.EndsWith("binnen zes weken vastgesteld.", Conclusie([tellers[0], tellers[1] with { Aantal = 3 }], new DateOnly(2025, 3, 1)), StringComparison.Ordinal);

        static string Conclusie(Tellerregel[] tellers, DateOnly slot) => Oppindicatoren.Opps.Stel(new Oppstand(tellers, [], 5, slot), "alle", perProvincie: false).Conclusie;
    }

    [Fact]
    public void De_conclusie_gaat_over_het_laatste_schooljaar_dat_getoond_kan_worden()
    {
        var uitslag = Oppindicatoren.Opps.Stel(new Oppstand([Regel("bao", OppStatus.VastgesteldOpTijd, 60), new Tellerregel("opps", "2024-2025", "bao", OppStatus.VastgesteldOpTijd, "school", 3)], [], 5, Slot), "alle", perProvincie: false);
        Assert.Equal("In schooljaar 2023-2024 staan 60 OPP's in het register; 100% van de 60 vastgestelde is binnen zes weken vastgesteld. De verdeling in schooljaar 2024-2025 is te klein om te tonen.", uitslag.Conclusie);
    }

    [Fact]
    public void Voorbeelden_tellen_niet_meer_mee_zodra_er_een_andere_herkomst_is()
    {
        var echt = Regel("bao", OppStatus.VastgesteldOpTijd, 60);

        var uitslag = Oppindicatoren.Opps.Stel(new Oppstand([echt, Regel("bao", OppStatus.VastgesteldTeLaat, 500, "voorbeeld"), new Tellerregel("opps", "2024-2025", "vo", OppStatus.Opgesteld, "voorbeeld", 70)], [], 5, Slot), "alle", perProvincie: false);

        Assert.Equal(Oppindicatoren.Opps.Stel(new Oppstand([echt], [], 5, Slot), "alle", perProvincie: false).Reeksen.SelectMany(reeks => reeks.Punten), uitslag.Reeksen.SelectMany(reeks => reeks.Punten));
        Assert.Equal("In schooljaar 2023-2024 staan 60 OPP's in het register; 100% van de 60 vastgestelde is binnen zes weken vastgesteld.", uitslag.Conclusie);
        Assert.Equal(["De voorbeeldgegevens tellen niet meer mee."], uitslag.Kanttekeningen);
    }

    [Fact]
    public void Voorbeelden_tellen_mee_zolang_er_niets_anders_is()
    {
        var uitslag = Oppindicatoren.Opps.Stel(new Oppstand([Regel("bao", OppStatus.VastgesteldOpTijd, 60, "voorbeeld")], [], 5, Slot), "alle", perProvincie: false);

        Assert.Equal((60m, "voorbeeld"), (Waarde(uitslag, "aantal", "totaal"), Punt(uitslag, "aantal", "totaal").Herkomst));
        Assert.Empty(uitslag.Kanttekeningen);
    }

    /// <summary>Seven pupils are few where ten is the limit, and then the next smallest goes along; where five is, they are not.</summary>
    [Theory]
    [InlineData(5, 7, 20)]
    [InlineData(10, null, null)]
    public void De_grens_bepaalt_wat_te_klein_is_om_te_tonen(long grens, int? sbo, int? so)
    {
        Oppstand stand = new([Regel("bao", OppStatus.VastgesteldOpTijd, 60), Regel("sbo", OppStatus.VastgesteldOpTijd, 7), Regel("so", OppStatus.VastgesteldOpTijd, 20)], [], grens, Slot);

        var punten = Oppindicatoren.Opps.Stel(stand, "alle", perProvincie: false).Reeksen.Single(reeks => reeks.Code == "aantal").Punten.ToDictionary(punt => punt.Categorie, punt => (int?)punt.Waarde.Waarde);

        Assert.Equal((sbo, so, 60, 87), (punten["sbo"], punten["so"], punten["bao"], punten["po-totaal"]));
    }

    /// <summary>A rule has its day; before the first one no figure was ever hidden or shown.</summary>
    [Fact]
    public void Elke_grens_heeft_een_dag_en_een_grondslag()
    {
        Assert.Equal(Onderdrukkingsregel.Alle.OrderBy(regel => regel.Vanaf), Onderdrukkingsregel.Alle);
        Assert.All(Onderdrukkingsregel.Alle, regel => Assert.True(regel.Grens > 1 && regel.Grondslag.Length > 0));
        Assert.Equal("Aantallen van 1 tot en met 4 zijn onderdrukt, en ook wat nodig is om ze niet te kunnen terugrekenen.", Onderdrukkingsregel.Op(new DateOnly(2026, 1, 1)).Uitleg);
    }

    private static Tellerregel Regel(string schoolsoort, string kenmerk, long aantal, string herkomst = "school") => new("opps", "2023-2024", schoolsoort, kenmerk, herkomst, aantal);

    private static Punt Punt(Uitslag uitslag, string reeks, string categorie) => uitslag.Reeksen.Single(een => een.Code == reeks).Punten.Single(punt => punt.Categorie == categorie);

    private static decimal? Waarde(Uitslag uitslag, string reeks, string categorie) => Punt(uitslag, reeks, categorie).Waarde.Waarde;
}
