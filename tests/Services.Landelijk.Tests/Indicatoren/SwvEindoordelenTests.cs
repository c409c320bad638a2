using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class SwvEindoordelenTests : IDisposable
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly Dictionary<string, string> Alles = [];

    private readonly Geheugendatabase _database = new();

    public void Dispose() => _database.Dispose();

    /// <summary>De Staat van het Onderwijs 2024, Tabel 1.4.2a (source lines 1548-1562), all 24 cells, from 72 separate onderzoeken and 11 herstelonderzoeken.</summary>
    [Theory]
    [InlineData("po", "2022", 1, 12, 5, 18)]
    [InlineData("po", "2023", 0, 12, 6, 18)]
    [InlineData("vo", "2022", 0, 13, 8, 21)]
    [InlineData("vo", "2023", 0, 10, 5, 15)]
    [InlineData("totaal", "2022", 1, 25, 13, 39)]
    [InlineData("totaal", "2023", 0, 22, 11, 33)]
    public async Task Losse_onderzoeken_geven_precies_tabel_1_4_2a(string categorie, string jaar, int goed, int voldoende, int onvoldoende, int totaal)
    {
        await Boeking.PasToe(_database.Context, Maak.Tabel142A());
        await VoegHerstelToe();

        var uitslag = await Reken(Alles);

        foreach (var (reeks, verwacht) in new[] { ("goed", goed), ("voldoende", voldoende), ("onvoldoende", onvoldoende), ("totaal", totaal) })
        {
            var punt = Punt(uitslag, reeks, categorie, jaar);
            Assert.Equal(Cijfer.Van(verwacht), punt.Waarde);
            Assert.Equal((totaal, "voorbeeld"), (punt.N, punt.Herkomst));
            Assert.Equal(verwacht, uitslag.Referenties.Single(referentie => referentie.Id == $"staat2024-t142a-swv-{categorie}-{jaar}-{reeks}").Waarde.Waarde);
        }
    }

    [Fact]
    public async Task De_conclusie_noemt_het_laatste_volle_jaar()
    {
        await Boeking.PasToe(_database.Context, [.. Maak.Tabel142A(), Maak.Onderzoek("dit-jaar", "po", 2026, "onvoldoende")]);

        Assert.Equal("11 van de 33 samenwerkingsverbanden kregen in 2023 het oordeel onvoldoende (1 op de 3).", (await Reken(Alles)).Conclusie);
        Assert.Equal("5 van de 15 samenwerkingsverbanden vo kregen in 2023 het oordeel onvoldoende (1 op de 3).", (await Reken(new() { ["sector"] = "vo" })).Conclusie);
    }

    [Fact]
    public async Task Een_gecorrigeerd_onderzoek_telt_eenmaal_en_zoals_het_nu_is()
    {
        await Boeking.PasToe(_database.Context, [Maak.Onderzoek("a", "po", 2023, "onvoldoende"), Maak.Onderzoek("a", "po", 2023, "voldoende", versie: 2), Maak.Onderzoek("b", "po", 2023, "onvoldoende")]);

        Assert.Equal("1 van de 2 samenwerkingsverbanden kreeg in 2023 het oordeel onvoldoende (1 op de 2).", (await Reken(Alles)).Conclusie);
    }

    [Fact]
    public async Task Een_onderzoek_bij_een_schoolbestuur_telt_niet_mee()
    {
        await Boeking.PasToe(_database.Context, [Maak.Onderzoek("a", "po", 2023, "onvoldoende", objectSoort: "bestuur")]);

        var uitslag = await Reken(Alles);
        Assert.All(uitslag.Reeksen, reeks => Assert.Empty(reeks.Punten));
        Assert.Equal("Er zijn nog geen vastgestelde vierjaarlijkse onderzoeken bij samenwerkingsverbanden.", uitslag.Conclusie);
    }

    [Fact]
    public async Task Voorbeelden_tellen_niet_meer_mee_zodra_er_een_echt_onderzoek_is()
    {
        await Boeking.PasToe(_database.Context, [.. Maak.Tabel142A(), Maak.Onderzoek("echt", "vo", 2025, "voldoende", herkomst: "inspectie")]);

        var uitslag = await Reken(Alles);

        Assert.Equal("Geen van de 1 onderzochte samenwerkingsverbanden kreeg in 2025 het oordeel onvoldoende.", uitslag.Conclusie);
        Assert.All(uitslag.Reeksen.SelectMany(reeks => reeks.Punten), punt => Assert.Equal("2025", punt.Periode));
        Assert.Equal(["De voorbeeldgegevens tellen niet meer mee."], uitslag.Kanttekeningen);
    }

    private static Punt Punt(Uitslag uitslag, string reeks, string categorie, string jaar) =>
        uitslag.Reeksen.Single(een => een.Code == reeks).Punten.Single(punt => punt.Categorie == categorie && punt.Periode == jaar);

    private async Task VoegHerstelToe() =>
        await Boeking.PasToe(_database.Context, [.. Enumerable.Range(0, 11).Select(nummer => Maak.Onderzoek($"herstel-{nummer}", nummer % 2 == 0 ? "po" : "vo", 2023, nummer < 9 ? "voldoende" : "onvoldoende", "herstel"))]);

    private async Task<Uitslag> Reken(Dictionary<string, string> filters)
    {
        var indicator = new SwvEindoordelen();
        await using var context = _database.Context();
        return await indicator.Reken(context, 1, Keuze.Lees(indicator.Filters, filters), Vandaag, TestContext.Current.CancellationToken);
    }
}
