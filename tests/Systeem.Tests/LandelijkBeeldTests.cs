using Monitoring.Contracts;
using Monitoring.Contracts.Landelijk.V1;
using LandelijkClient = Monitoring.Contracts.Landelijk.V1.Landelijk.LandelijkClient;

namespace Monitoring.Systeem.Tests;

/// <summary>What the country sees after individual cases travelled through services, outbox, broker and projections.</summary>
public sealed class LandelijkBeeldTests(Platformopstelling opstelling)
{
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(3);

    /// <summary>Tabel 1.4.2a of De Staat van het Onderwijs 2024 (source lines 1548-1562): goed, voldoende, onvoldoende, totaal.</summary>
    [Theory]
    [InlineData("po", "2022", 1, 12, 5, 18)]
    [InlineData("po", "2023", 0, 12, 6, 18)]
    [InlineData("vo", "2022", 0, 13, 8, 21)]
    [InlineData("vo", "2023", 0, 10, 5, 15)]
    [InlineData("totaal", "2022", 1, 25, 13, 39)]
    [InlineData("totaal", "2023", 0, 22, 11, 33)]
    public async Task Losse_onderzoeken_geven_precies_tabel_1_4_2a(string sector, string jaar, int goed, int voldoende, int onvoldoende, int totaal)
    {
        var annulering = TestContext.Current.CancellationToken;
        var client = new LandelijkClient(opstelling.Platform.Kanaal(null));
        int[] verwacht = [goed, voldoende, onvoldoende, totaal];
        var gevonden = await Testopstelling.Wacht.Antwoord(
            async () =>
            {
                var indicator = await client.HaalIndicatorAsync(new IndicatorVraag { Id = "swv-eindoordelen" }, cancellationToken: annulering);
                return new[] { "goed", "voldoende", "onvoldoende", "totaal" }.Select(reeks => (int)(Waarde(indicator, reeks, sector, jaar) ?? -1)).ToArray();
            },
            verwacht.SequenceEqual,
            Hoogstens);
        Assert.Equal(verwacht, gevonden);
    }

    [Fact]
    public async Task De_startpagina_toont_de_drie_indicatoren_met_bron_en_csv()
    {
        using var http = new HttpClient { BaseAddress = opstelling.Platform.Web };
        var pagina = await http.GetStringAsync("/", TestContext.Current.CancellationToken);
        foreach (var id in new[] { "swv-eindoordelen", "kengetallen", "opps" })
        {
            Assert.Contains($"/v1/indicatoren/{id}/csv", pagina, StringComparison.Ordinal);
            var csv = await http.GetAsync($"/v1/indicatoren/{id}/csv", TestContext.Current.CancellationToken);
            Assert.True(csv.IsSuccessStatusCode, id);
            Assert.StartsWith("text/csv", csv.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        }

        Assert.Contains("<svg", pagina, StringComparison.Ordinal);
        Assert.Contains("voorbeeldgegevens", pagina, StringComparison.OrdinalIgnoreCase);
    }

    internal static decimal? Waarde(Indicator indicator, string reeks, string categorie, string periode) =>
        indicator.Reeksen.FirstOrDefault(een => een.Code == reeks)?.Punten.FirstOrDefault(punt => punt.Categorie == categorie && punt.Periode == periode)?.Waarde.NaarDecimal();
}
