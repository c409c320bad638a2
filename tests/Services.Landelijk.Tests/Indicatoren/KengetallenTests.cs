using System.Globalization;
using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class KengetallenTests : IDisposable
{
    private readonly Geheugendatabase _database = new();

    public void Dispose() => _database.Dispose();

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
        Assert.Equal("Geen van de 1 samenwerkingsverbanden had in 2015 een liquiditeit onder de signaleringswaarde.", uitslag.Conclusie);
        Assert.Equal(8m, Waarde(await Reken("liquiditeit", "schoolbesturen"), "mediaan"));
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
        var indicator = new Kengetallen();
        foreach (var soort in Kengetalsoort.Alle)
        {
            var kaart = indicator.Kaart(Keuze.Lees(indicator.Filters, new Dictionary<string, string> { ["kengetal"] = soort.Code }));
            Assert.Contains("Een signaleringswaarde is een aanleiding om nader te kijken, geen norm en geen oordeel.", kaart.Kanttekeningen);
            Assert.DoesNotContain("overschr", kaart.ToString(), StringComparison.OrdinalIgnoreCase);
        }
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
