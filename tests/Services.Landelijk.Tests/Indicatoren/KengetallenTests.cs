using System.Globalization;
using System.Text.Json;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Projecties;
using Monitoring.Services.Landelijk.Tellingen;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class KengetallenTests : IDisposable
{
    private const string GeenNorm = "Een signaleringswaarde is een aanleiding om nader te kijken, geen norm en geen oordeel.";
    private static readonly string[] Normwoorden = ["norm", "overschr", "onderschr", "voldoe", "te hoog", "te laag", "tekort"];

    private readonly Geheugendatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("duo,duo", "duo")]
    [InlineData("duo,duo-en-swv,swv", "duo-en-swv")]
    [InlineData("duo,voorbeeld", "gemengd")]
    [InlineData("", "")]
    public void Cijfers_van_DUO_en_van_besturen_zijn_samen_echt_en_heten_geen_voorbeeld(string herkomsten, string samen) =>
        Assert.Equal(samen, Herkomsten.Samen(herkomsten.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public async Task Vermogen_boven_de_signaleringswaarde_heet_teruggerekend_voor_jaren_zonder_die_waarde()
    {
        await Boeking.PasToe(_database.Context, [.. Enumerable.Range(0, 77).Select(nummer => Maak.Jaarrekening(
            Nummer(nummer), 2015, [new KengetalWaarde("bovenmatig", nummer < 65 ? 100_000.50m : 0m, "", nummer < 65, 0m)]))]);

        var uitslag = await Reken("bovenmatig", "swv");

        Assert.Equal("65 van de 77 samenwerkingsverbanden hadden in 2015 een vermogen boven de signaleringswaarde (teruggerekend).", uitslag.Conclusie);
        Assert.Equal(65 * 100_000.50m, Waarde(uitslag, "bedrag"));
        Assert.Equal(65m, Waarde(uitslag, "signaal-aantal"));
        Assert.Equal(6500m / 77, Waarde(uitslag, "signaal-aandeel"));
    }

    [Fact]
    public async Task Zonder_signaleringswaarde_is_het_aandeel_niet_van_toepassing_en_nooit_nul()
    {
        await Boeking.PasToe(_database.Context, [Maak.Jaarrekening("1", 2015, [new("liquiditeit", 2m, "", null, null)]), Maak.Jaarrekening("2", 2015, [new("liquiditeit", 4m, "", null, null)])]);

        var uitslag = await Reken("liquiditeit", "swv");

        Assert.All(new[] { "signaal-aantal", "signaal-aandeel", "signaleringswaarde" }, reeks => Assert.Equal(Cijfer.NietVanToepassing, Punt(uitslag, reeks).Waarde));
        Assert.Equal("De helft van de 2 samenwerkingsverbanden had in 2015 een liquiditeit van 3,00 of meer; voor dat jaar is er geen signaleringswaarde.", uitslag.Conclusie);
    }

    /// <summary>The rules of Services.Financien, from its own file: each kengetal with a value is published, and its text says for whom.</summary>
    [Fact]
    public void Wat_een_signaleringswaarde_heeft_staat_in_de_lijst_en_heet_niet_zonder()
    {
        using var bestand = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "signaleringswaarden.json")));
        var perKengetal = bestand.RootElement.GetProperty("regels").EnumerateArray().ToLookup(regel => regel.GetProperty("kengetal").GetString()!, regel => regel.GetProperty("groep").GetString()!);

        Assert.All(perKengetal, groepen =>
        {
            var soort = Kengetalsoort.Alle.SingleOrDefault(soort => soort.Code == groepen.Key);
            Assert.True(soort is not null, $"{groepen.Key} staat niet in de lijst");
            Assert.DoesNotContain("Geen signaleringswaarde", soort.Basis, StringComparison.Ordinal);
            Assert.Equal(!groepen.Contains("swv"), soort.Basis.Contains("voor samenwerkingsverbanden is er geen", StringComparison.Ordinal));
        });
        Assert.All(Kengetalsoort.Alle.Where(soort => soort.Basis == "Geen signaleringswaarde"), soort => Assert.DoesNotContain(perKengetal, groepen => groepen.Key == soort.Code));
    }

    [Fact]
    public async Task Begrotingen_schoolbesturen_en_onbekende_waarden_staan_niet_in_de_verdeling_van_swvs()
    {
        await Boeking.PasToe(_database.Context,
        [
            Maak.Jaarrekening("1", 2015, [new("liquiditeit", 2m, "", false, 0.75m)]),
            Maak.Jaarrekening("1", 2015, [new("liquiditeit", 9m, "", false, 0.75m)], soort: "begroting"),
            Maak.Jaarrekening("2", 2015, [new("liquiditeit", 8m, "", false, 0.75m)], groepering: "PO3"),
            Maak.Jaarrekening("3", 2015, [new("liquiditeit", null, "niet-bekend", null, null)]),
        ]);

        var uitslag = await Reken("liquiditeit", "swv");

        Assert.Equal((1m, 2m, 0.75m), (Waarde(uitslag, "aantal"), Waarde(uitslag, "mediaan"), Waarde(uitslag, "signaleringswaarde")));
        Assert.Equal("Geen van de 1 samenwerkingsverbanden had in 2015 een liquiditeit onder de signaleringswaarde (teruggerekend).", uitslag.Conclusie);
        Assert.Equal(8m, Waarde(await Reken("liquiditeit", "schoolbesturen"), "mediaan"));
    }

    /// <summary>AOb: until boekjaar 2019 there was no official signaleringswaarde for samenwerkingsverbanden, for schoolbesturen there was.</summary>
    [Theory]
    [InlineData("liquiditeit", "SWV", 2014, true)]
    [InlineData("liquiditeit", "SWV", 2019, true)]
    [InlineData("liquiditeit", "SWV", 2020, false)]
    [InlineData("liquiditeit", "PO3", 2014, false)]
    [InlineData("solvabiliteit2", "SWV", 2015, true)]
    [InlineData("solvabiliteit2", "SWV", 2020, false)]
    [InlineData("solvabiliteit2", "PO3", 2015, false)]
    [InlineData("bovenmatig", "SWV", 2019, true)]
    [InlineData("bovenmatig", "SWV", 2020, false)]
    public async Task Een_signaal_van_voor_de_signaleringswaarde_heet_teruggerekend(string kengetal, string groepering, int boekjaar, bool terug)
    {
        await Boeking.PasToe(_database.Context, [Maak.Jaarrekening("1", boekjaar, [new(kengetal, 0.2m, "", true, 0.3m)], groepering), Maak.Jaarrekening("2", boekjaar, [new(kengetal, 0.1m, "", true, 0.3m)], groepering)]);

        var conclusie = (await Reken(kengetal, groepering == "SWV" ? "swv" : "schoolbesturen")).Conclusie;

        Assert.EndsWith(terug ? " de signaleringswaarde (teruggerekend)." : " de signaleringswaarde.", conclusie, StringComparison.Ordinal);
    }

    [Fact]
    public void De_kanttekeningen_zeggen_sinds_wanneer_de_signaleringswaarde_van_die_groep_bestaat()
    {
        Assert.All(Kengetalsoort.Alle.Where(soort => soort.Code is "bovenmatig" or "liquiditeit" or "solvabiliteit2"), soort => Assert.Contains("Voor samenwerkingsverbanden bestaat deze signaleringswaarde sinds boekjaar 2020. Voor eerdere jaren is zij teruggerekend.", Kaart(soort.Code, "swv").Kanttekeningen));
        Assert.All(new[] { "liquiditeit", "solvabiliteit2" }, kengetal => Assert.DoesNotContain(Kaart(kengetal, "schoolbesturen").Kanttekeningen, kanttekening => kanttekening.Contains("teruggerekend", StringComparison.Ordinal)));
        Assert.Equal("Signaleringswaarde van de Inspectie van het Onderwijs: tot en met boekjaar 2020 voor elke omvang gelijk, vanaf boekjaar 2021 naar omvang van de totale baten; geen wettelijke norm", Kaart("liquiditeit", "swv").WettelijkeBasis);
    }

    [Fact]
    public void Bij_bovenmatig_staat_wat_de_open_data_niet_splitsen()
    {
        Assert.Contains("De open data splitsen publiek en privaat eigen vermogen niet. Hier telt het hele eigen vermogen.", Kaart("bovenmatig", "swv").Kanttekeningen);
        Assert.Contains("Financiële baten staan alleen als saldo in de open data. Zij tellen alleen mee als het bestuur ze apart opgeeft.", Kaart("bovenmatig", "swv").Kanttekeningen);
    }

    [Fact]
    public async Task Jaarrekeningen_zonder_waarde_geven_niet_bekend_en_nooit_nul()
    {
        await Boeking.PasToe(_database.Context, [Maak.Jaarrekening("1", 2015, [new("bovenmatig", null, "niet-bekend", null, null), new("liquiditeit", null, "niet-bekend", null, null)], "PO3")]);

        var uitslag = await Reken("bovenmatig", "schoolbesturen");

        Assert.Equal("Mogelijk bovenmatig eigen vermogen is voor schoolbesturen niet te berekenen uit de openbare bestanden. De waarde van gebouwen staat niet in de open data.", uitslag.Conclusie);
        Assert.Equal("Liquiditeit is voor schoolbesturen niet te berekenen uit de openbare bestanden.", (await Reken("liquiditeit", "schoolbesturen")).Conclusie);
        Assert.Equal("Er zijn nog geen jaarrekeningen van samenwerkingsverbanden.", (await Reken("bovenmatig", "swv")).Conclusie);
        Assert.All(uitslag.Reeksen, reeks =>
        {
            var punt = Assert.Single(reeks.Punten);
            Assert.Equal((Cijfer.NietBekend, (long?)null), (punt.Waarde, punt.N));
        });
        Assert.Equal(Cijfer.NietBekend, Punt(uitslag, "signaal-aandeel").Noemer);
    }

    [Fact]
    public async Task Een_laatste_jaar_zonder_waarden_verandert_niets_aan_het_signaal_van_het_jaar_ervoor()
    {
        await Boeking.PasToe(_database.Context, [Maak.Jaarrekening("1", 2014, [new("liquiditeit", 2m, "", false, 0.75m)], "PO3"), Maak.Jaarrekening("1", 2015, [new("liquiditeit", null, "niet-bekend", null, null)], "PO3")]);

        Assert.Equal("Geen van de 1 schoolbesturen had in 2014 een liquiditeit onder de signaleringswaarde.", (await Reken("liquiditeit", "schoolbesturen")).Conclusie);
    }

    [Fact]
    public async Task Jaren_zonder_jaarrekeningen_tussen_het_eerste_en_het_laatste_zijn_niet_bekend()
    {
        await Boeking.PasToe(_database.Context, [Maak.Jaarrekening("1", 2015, [new("liquiditeit", 2m, "", false, 0.75m)]), Maak.Jaarrekening("1", 2019, [new("liquiditeit", 3m, "", false, 0.75m)])]);

        var uitslag = await Reken("liquiditeit", "swv");

        Assert.All(uitslag.Reeksen, reeks =>
        {
            Assert.Equal(["2015", "2016", "2017", "2018", "2019"], reeks.Punten.Select(punt => punt.Periode));
            Assert.All(reeks.Punten.Skip(1).SkipLast(1), punt => Assert.Equal((Cijfer.NietBekend, (long?)null, ""), (punt.Waarde, punt.N, punt.Herkomst)));
            Assert.All(new[] { reeks.Punten[0], reeks.Punten[^1] }, punt => Assert.NotNull(punt.Waarde.Waarde));
        });
    }

    [Fact]
    public async Task Voorbeelden_tellen_per_groep_niet_meer_mee_zodra_er_een_andere_herkomst_is()
    {
        await Boeking.PasToe(_database.Context,
        [
            Maak.Jaarrekening("1", 2015, [new("liquiditeit", 2m, "", false, 0.75m)]),
            Maak.Jaarrekening("2", 2015, [new("liquiditeit", 0.1m, "", true, 0.75m)], herkomst: "voorbeeld"),
            Maak.Jaarrekening("3", 2023, [new("liquiditeit", 0.1m, "", true, 0.75m)], herkomst: "voorbeeld"),
            Maak.Jaarrekening("4", 2015, [new("liquiditeit", 5m, "", false, 0.75m)], "PO3", herkomst: "voorbeeld"),
        ]);

        var (swv, schoolbesturen) = (await Reken("liquiditeit", "swv"), await Reken("liquiditeit", "schoolbesturen"));

        Assert.Equal((1m, 2m, 0m, "duo"), (Waarde(swv, "aantal"), Waarde(swv, "mediaan"), Waarde(swv, "signaal-aantal"), Punt(swv, "aantal").Herkomst));
        Assert.Equal(["De voorbeeldgegevens tellen niet meer mee."], swv.Kanttekeningen);
        Assert.Equal((5m, "voorbeeld"), (Waarde(schoolbesturen, "mediaan"), Punt(schoolbesturen, "mediaan").Herkomst));
        Assert.Empty(schoolbesturen.Kanttekeningen);
    }

    /// <summary>Independent computation: quarters of the way between neighbours laid out in a list four times as long, so that a quartile is an index.</summary>
    [Fact]
    public async Task Kwartielen_kloppen_met_een_onafhankelijke_berekening()
    {
        var toeval = new Random(20150101);
        for (var ronde = 0; ronde < 40; ronde++)
        {
            using var database = new Geheugendatabase();
            var waarden = Enumerable.Range(0, toeval.Next(1, 90)).Select(_ => Math.Round((decimal)(toeval.NextDouble() * 12) - 2, 9)).ToArray();
            await Boeking.PasToe(database.Context, [.. waarden.Select((waarde, nummer) => Maak.Jaarrekening(Nummer(nummer), 2015, [new("solvabiliteit2", waarde, "", waarde < 0.3m, 0.3m)]))]);

            var uitslag = await Reken("solvabiliteit2", "swv", database);

            var lang = Verviervoudigd([.. waarden.Order()]);
            Assert.Equal(lang[waarden.Length - 1], Waarde(uitslag, "p25"));
            Assert.Equal(lang[2 * (waarden.Length - 1)], Waarde(uitslag, "mediaan"));
            Assert.Equal(lang[3 * (waarden.Length - 1)], Waarde(uitslag, "p75"));
            Assert.Equal(waarden.Count(waarde => waarde < 0.3m), Waarde(uitslag, "signaal-aantal"));
        }
    }

    /// <summary>What a spreadsheet's QUARTILE.INC gives.</summary>
    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, 0.25, 1.75)]
    [InlineData(new[] { 1, 2, 3, 4 }, 0.5, 2.5)]
    [InlineData(new[] { 1, 2, 3, 4 }, 0.75, 3.25)]
    [InlineData(new[] { 7 }, 0.75, 7)]
    public void Kwartielen_zijn_die_van_een_rekenblad(int[] waarden, double deel, double verwacht) =>
        Assert.Equal((decimal)verwacht, Kwantiel.Van([.. waarden.Select(waarde => (decimal)waarde)], (decimal)deel));

    [Fact]
    public void De_woorden_noemen_een_signaleringswaarde_nooit_een_norm_waaraan_iemand_niet_voldoet()
    {
        Kengetalwaarneming[][] gevallen =
        [
            [],
            [Een(2015, null, null)],
            [Een(2015, 0.5m, null)],
            [Een(2015, 0.5m, false)],
            [Een(2015, 0.5m, true)],
            [Een(2015, 0.5m, true), Een(2015, 0.4m, true), Een(2015, 3m, false)],
            [Een(2023, 0.5m, true), Een(2023, 0.4m, true), Een(2023, 3m, false)],
            [Een(2015, 0.5m, true), Een(2023, null, null)],
            [Een(2015, 0.5m, true), Een(2023, 0.5m, true) with { Herkomst = "voorbeeld" }],
        ];
        foreach (var (soort, groep) in Kengetalsoort.Alle.SelectMany(_ => new[] { "swv", "schoolbesturen" }, (soort, groep) => (soort, groep)))
        {
            var kaart = Kaart(soort.Code, groep);
            Assert.Contains(GeenNorm, kaart.Kanttekeningen);
            string[] vast = [kaart.Titel, kaart.Vraag, kaart.Definitie, kaart.Formule, kaart.Bron, kaart.WettelijkeBasis.Replace("geen wettelijke norm", "", StringComparison.Ordinal), .. kaart.Kanttekeningen.Where(kanttekening => kanttekening != GeenNorm)];
            var uitslagen = gevallen.Select(geval => Kengetallen.Stel(Verdeeld(geval, soort.Code, groep), soort, groep)).ToArray();
            Assert.All(
                [.. vast, .. uitslagen.SelectMany(uitslag => (string[])[uitslag.Conclusie, .. uitslag.Kanttekeningen, .. uitslag.Reeksen.Select(reeks => reeks.Naam)])],
                tekst => Assert.All(Normwoorden, woord => Assert.DoesNotContain(woord, tekst, StringComparison.OrdinalIgnoreCase)));
        }

        static Kengetalwaarneming Een(int boekjaar, decimal? waarde, bool? signaal) => new(boekjaar, waarde, signaal, signaal is null ? null : 0.75m, "duo");
    }

    private static Kengetalverdeling[] Verdeeld(Kengetalwaarneming[] waarnemingen, string code, string groep) =>
        [.. waarnemingen.GroupBy(waarneming => (waarneming.Boekjaar, Voorbeeld: waarneming.Herkomst == "voorbeeld"))
            .Select(verdeling => Kengetalverdeler.Van(1, code, groep, verdeling.Key.Boekjaar, verdeling.Key.Voorbeeld, [.. verdeling]))];

    private static IndicatorKaart Kaart(string kengetal, string groep)
    {
        var indicator = new Kengetallen();
        return indicator.Kaart(Keuze.Lees(indicator.Filters, new Dictionary<string, string> { ["kengetal"] = kengetal, ["groep"] = groep }));
    }

    private static decimal[] Verviervoudigd(decimal[] gesorteerd) =>
        [.. gesorteerd.Zip(gesorteerd.Skip(1)).SelectMany(paar => Enumerable.Range(0, 4).Select(kwart => paar.First + (0.25m * kwart * (paar.Second - paar.First)))), gesorteerd[^1]];

    private static string Nummer(int nummer) => nummer.ToString("00000", CultureInfo.InvariantCulture);

    private static Punt Punt(Uitslag uitslag, string reeks) => Assert.Single(uitslag.Reeksen.Single(een => een.Code == reeks).Punten);

    private static decimal? Waarde(Uitslag uitslag, string reeks) => Punt(uitslag, reeks).Waarde.Waarde;

    private async Task<Uitslag> Reken(string kengetal, string groep, Geheugendatabase? database = null)
    {
        var indicator = new Kengetallen();
        await using var context = (database ?? _database).Context();
        return await indicator.Reken(context, 1, Keuze.Lees(indicator.Filters, new Dictionary<string, string> { ["kengetal"] = kengetal, ["groep"] = groep }), new DateOnly(2026, 11, 22), TestContext.Current.CancellationToken);
    }
}
