using Monitoring.Contracts.Gebeurtenissen;
using Monitoring.Services.Landelijk.Feiten;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class StandaardoordelenTests : IDisposable
{
    private readonly Geheugendatabase _database = new();

    public void Dispose() => _database.Dispose();

    /// <summary>16 of 99 in bo, as figuur 1.2.2a of De Staat van het Onderwijs 2024 says of Zicht op ontwikkeling. Bounds: the roots of (p - x)² = z² x (1 - x) / n.</summary>
    [Fact]
    public async Task Een_steekproef_over_de_jaarwisseling_blijft_een_met_een_interval_en_de_gepubliceerde_cijfers()
    {
        await Boeking.PasToe(_database.Context, [.. Enumerable.Range(0, 99).Select(nummer => Onderzoek(nummer, "steekproef", nummer < 16))]);

        var (kaart, uitslag) = await Reken("steekproef");

        Assert.Equal(("onderzoeksperiode", "onderzoeksperiode"), (kaart.PeriodeSoort, kaart.Dimensies[0]));
        var punt = Assert.Single(uitslag.Reeksen.Single(reeks => reeks.Code == "onvoldoende-aandeel").Punten);
        Assert.Equal(("2023-09/2023-12", 99L, 1600m / 99), (punt.Periode, punt.N, punt.Waarde.Waarde));
        Assert.Equal((10.20m, 24.65m), (decimal.Round(punt.Interval!.Onder, 2), decimal.Round(punt.Interval.Boven, 2)));
        Assert.Equal("Naar verhouding kreeg standaard OP2 in september tot en met december 2023 het vaakst onvoldoende: 16 van 99 keer.", uitslag.Conclusie);
        Assert.Equal(16m, uitslag.Referenties.Single(cijfer => cijfer.Id == "staat2024-standaard-zicht-bo-onvoldoende").Waarde.Waarde);
        Assert.All(uitslag.Referenties, cijfer => Assert.Contains(cijfer.Sector, new[] { "bo", "po" }));
    }

    [Fact]
    public async Task Wat_geen_steekproef_is_telt_per_kalenderjaar_zonder_interval()
    {
        await Boeking.PasToe(_database.Context, [.. Enumerable.Range(0, 60).Select(nummer => Onderzoek(nummer, "risico", nummer < 16))]);

        var (kaart, uitslag) = await Reken("risico");

        Assert.Equal("kalenderjaar", kaart.PeriodeSoort);
        var punten = uitslag.Reeksen.Single(reeks => reeks.Code == "onvoldoende-aandeel").Punten;
        Assert.Equal(["2023", "2024"], punten.Select(punt => punt.Periode));
        Assert.All(punten, punt => Assert.Null(punt.Interval));
        Assert.Empty(uitslag.Referenties);
    }

    private static OnderzoekVastgesteld Onderzoek(int nummer, string soort, bool onvoldoende) =>
        Maak.Onderzoek($"o-{nummer}", "po", 2023, "voldoende", soort, objectSoort: "school", herkomst: "inspectie") with
        {
            Schoolsoort = "bao",
            Startdatum = new DateOnly(2023, 10, 3),
            Vaststellingsdatum = nummer % 2 == 0 ? new DateOnly(2023, 12, 11) : new DateOnly(2024, 2, 5),
            Oordelen = [new OordeelOpStandaard("OP2", onvoldoende ? "onvoldoende" : "voldoende")],
        };

    private async Task<(IndicatorKaart Kaart, Uitslag Uitslag)> Reken(string soort)
    {
        await using var context = _database.Context();
        var indicator = Indicatorenlijst.Zoek(Standaardoordelen.Id);
        var keuze = Keuze.Lees(indicator.Filters, new Dictionary<string, string> { ["soort"] = soort, ["groep"] = Kolom.Bo });
        return (indicator.Kaart(keuze), await indicator.Reken(context, 1, keuze, new DateOnly(2026, 11, 21), TestContext.Current.CancellationToken));
    }
}
