using Monitoring.Contracts.V1;
using Monitoring.Portaal.Grafieken;
using Monitoring.Portaal.Notatie;

namespace Monitoring.Portaal.Tests;

public sealed class NotatieTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-2024", "2023-2024")]
    [InlineData("2026-11-22", "22 november 2026")]
    [InlineData("2023-09/2023-12", "september tot en met december 2023")]
    [InlineData("2023-09/2024-02", "september 2023 tot en met februari 2024")]
    [InlineData("2023-13/2024-02", "2023-13/2024-02")]
    public void Een_periode_leest_als_woorden(string periode, string woorden) => Assert.Equal(woorden, Datums.Periode(periode));

    [Theory]
    [InlineData("De termijn eindigde op 2026-11-21.", "De termijn eindigde op 21 november 2026.")]
    [InlineData("Tussen 2026-01-02 en 2026-02-30.", "Tussen 2 januari 2026 en 2026-02-30.")]
    [InlineData("Onderzoek 2026-0147 loopt.", "Onderzoek 2026-0147 loopt.")]
    public void Een_zin_van_een_dienst_noemt_dagen_zoals_een_lezer(string zin, string gelezen) => Assert.Equal(gelezen, Datums.InTekst(zin));

    [Fact]
    public void Een_categorie_valt_nooit_weg_van_de_as_een_periode_wel()
    {
        string[] soorten = ["bao", "sbo", "so", "vmbo", "havo/vwo", "vo", "pro", "vso"];
        var staven = Tekening(soorten);
        Assert.Equal(soorten, soorten.Select((_, plaats) => staven.Plaatslabel(plaats)));
        Assert.NotEqual(staven.PlaatslabelY(3), staven.PlaatslabelY(4));
        var jaren = Enumerable.Range(2012, 12).Select(jaar => $"{jaar}-{jaar + 1}").ToArray();
        var tijd = Tekening(jaren);
        Assert.Contains("", jaren.Select((_, plaats) => tijd.Plaatslabel(plaats)));
        Assert.Equal(tijd.PlaatslabelY(3), tijd.PlaatslabelY(4));
    }

    [Theory]
    [InlineData("1234567", "aantal", "1.234.567")]
    [InlineData("12.5", "procent", "12,5%")]
    [InlineData("42.45", "procent", "42,4%")]
    [InlineData("3.5761", "ratio", "3,58")]
    [InlineData("0.0312", "aandeel", "3,1%")]
    [InlineData("-0.1", "aandeel", "−10,0%")]
    [InlineData("403797.4", "euro", "€\u00a0403.797")]
    [InlineData("-1250", "euro", "€\u00a0−1.250")]
    [InlineData("33.25", "", "33,25")]
    public void Getallen_staan_in_Nederlandse_notatie(string decimaal, string eenheid, string tekst) =>
        Assert.Equal(tekst, Getallen.InWoorden(new Getal { Decimaal = decimaal }, eenheid));

    [Theory]
    [InlineData(RedenOntbreekt.NietBekend, "niet bekend")]
    [InlineData(RedenOntbreekt.NietVanToepassing, "niet van toepassing")]
    [InlineData(RedenOntbreekt.Onderdrukt, "onderdrukt, kleine groep")]
    [InlineData(RedenOntbreekt.GeenLandelijkBeeld, "geen landelijk beeld")]
    public void Wat_ontbreekt_staat_er_in_woorden(RedenOntbreekt reden, string tekst) =>
        Assert.Equal(tekst, Getallen.InWoorden(new Getal { Ontbreekt = reden }, "aantal"));

    [Theory]
    [InlineData("21-11-2026", "2026-11-21")]
    [InlineData("1-6-2027", "2027-06-01")]
    [InlineData(" 2026-11-21 ", "2026-11-21")]
    [InlineData("31-02-2026", "31-02-2026")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Een_datum_gaat_naar_de_dienst_zoals_die_hem_leest_en_onzin_gaat_ongewijzigd(string? invoer, string lijn) =>
        Assert.Equal(lijn, Datums.NaarLijn(invoer));

    [Theory]
    [InlineData("2026-11-21", "21 november 2026")]
    [InlineData("", "niet bekend")]
    [InlineData("0001-13-01", "niet bekend")]
    public void Een_ontbrekende_datum_wordt_nooit_een_datum(string iso, string tekst) => Assert.Equal(tekst, Datums.Lang(iso));

    [Fact]
    public void Een_tijdstip_staat_in_Nederlandse_tijd() => Assert.Equal("22 november 2026, 00:30 uur", Datums.Moment("2026-11-21T23:30:00Z"));

    [Fact]
    public void De_as_begint_bij_nul_en_heeft_ronde_stappen()
    {
        var waardeas = Grafiekas.Voor([18m, 39m], "aantal");
        Assert.Equal((0m, 40m, 10m), (waardeas.Laagst, waardeas.Hoogst, waardeas.Stap));
        Assert.Equal("0,025", Grafiekas.Voor([-0.06m, 0.04m], "ratio").Label(0.025m));
        Assert.Equal(("2,5%", "procent"), (Grafiekas.Voor([-0.06m, 0.04m], "aandeel").Label(0.025m), Grafiekas.Voor([-0.06m, 0.04m], "aandeel").Titel));
        Assert.Equal("duizend euro", Grafiekas.Voor([403_797m], "euro").Titel);
        Assert.Equal("miljoen euro", Grafiekas.Voor([5_120_400m], "euro").Titel);
        Assert.Equal(-0.02m, Grafiekas.Voor([-0.0115m, 0.0312m], "ratio").Laagst);
        Assert.Equal((0m, 1m), (Grafiekas.Voor([], "ratio").Laagst, Grafiekas.Voor([], "ratio").Hoogst));
    }

    /// <summary>In 2017 the scale of judgements changed: 2016 and 2017 are not joined.</summary>
    [Fact]
    public void Een_lijn_loopt_niet_over_een_breuk_in_de_reeks()
    {
        var indicator = new Contracts.Landelijk.V1.Indicator { Id = "proef", Eenheid = "ratio", Breuken = { new Contracts.Landelijk.V1.Breuk { Periode = "2017" } } };
        var reeks = new Contracts.Landelijk.V1.Reeks { Code = "a", Naam = "A", Eenheid = "ratio" };
        reeks.Punten.AddRange(Enumerable.Range(2014, 6).Select(jaar => new Contracts.Landelijk.V1.Punt { Periode = jaar.ToString(System.Globalization.CultureInfo.InvariantCulture), Categorie = "po", Waarde = new Getal { Decimaal = "1" } }));
        indicator.Reeksen.Add(reeks);
        var grafiek = Assert.Single(Indicatorbeeld.Van(indicator).Grafieken());
        var paneel = Assert.Single(grafiek.Panelen);

        Assert.Equal([3], paneel.Breuken);
        var pad = new Paneeltekening(paneel, Grafiekas.Voor([1], "ratio"), Grafieksoort.Lijnen, 360).Lijn(paneel.Reeksen[0]);
        Assert.Equal((2, 4), (pad.Count(teken => teken == 'M'), pad.Count(teken => teken == 'L')));
    }

    /// <summary>The running schooljaar is the last column; the sentence above it is about the one before.</summary>
    [Theory]
    [InlineData("2024-2025", "2023-2024", "n = 60 in 2024-2025")]
    [InlineData("", "2024-2025", "n = 60 in 2024-2025")]
    [InlineData("", "", "n = 40 in 2025-2026")]
    public void Het_aantal_onder_een_cijfer_is_van_de_periode_waarover_de_conclusie_gaat(string conclusie, string laatsteHele, string n)
    {
        var indicator = new Contracts.Landelijk.V1.Indicator { Id = "proef", Eenheid = "aantal", Conclusieperiode = conclusie, LaatsteHelePeriode = laatsteHele };
        var reeks = new Contracts.Landelijk.V1.Reeks { Code = "a", Naam = "A", Eenheid = "aantal" };
        reeks.Punten.AddRange(new[] { ("2023-2024", 50), ("2024-2025", 60), ("2025-2026", 40) }.Select(jaar => new Contracts.Landelijk.V1.Punt { Periode = jaar.Item1, Categorie = "totaal", N = jaar.Item2 }));
        indicator.Reeksen.Add(reeks);

        Assert.Equal(n, Indicatorbeeld.Van(indicator).N);
    }

    [Fact]
    public void Een_lijn_breekt_waar_een_waarde_ontbreekt()
    {
        var reeks = new Grafiekreeks("Mediaan", [new(1, "1"), new(2, "2"), new(null, "niet bekend"), new(3, "3")]);
        var paneel = new Grafiekpaneel("", ["2011", "2012", "2013", "2014"], [reeks]);
        var pad = new Paneeltekening(paneel, Grafiekas.Voor([1, 2, 3], "ratio"), Grafieksoort.Lijnen, 360).Lijn(reeks);
        Assert.Equal(2, pad.Count(teken => teken == 'M'));
        Assert.Equal(1, pad.Count(teken => teken == 'L'));
    }

    private static Paneeltekening Tekening(string[] plaatsen) =>
        new(new Grafiekpaneel("", plaatsen, [new Grafiekreeks("aantal", [.. plaatsen.Select(plaats => new Grafiekpunt(1, plaats))])]), Grafiekas.Voor([1], "aantal"), Grafieksoort.Staven, 360);
}
