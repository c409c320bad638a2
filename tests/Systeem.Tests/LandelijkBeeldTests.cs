using System.Globalization;
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

    /// <summary>
    /// The other five complete tables of De Staat van het Onderwijs 2024 (1.2.2a, 1.2.2b in whole percentages, 1.3.1a, 1.4.1a, 1.4.1b): rows of
    /// series, columns of groups with each period.
    /// </summary>
    [Theory]
    [InlineData("eindoordelen-steekproef", "2023-09/2023-12", "bo vo (v)so", "voldoende onvoldoende zeer-zwak totaal", "79 67 31|18 19 9|2 0 0|99 86 40")]
    [InlineData("herstelopdrachten-steekproef", "2023-09/2023-12", "bo vo (v)so", "basisvaardigheden zicht-op-ontwikkeling-en-begeleiding pedagogisch-didactisch-handelen veiligheid resultaten visie-ambities-en-doelen uitvoering-en-kwaliteitscultuur evaluatie-verantwoording-en-dialoog geen-enkele", "66 76 58|34 42 48|21 42 18|6 19 10|3 1 28|24 30 15|5 38 8|10 30 42|26 12 12")]
    [InlineData("eindoordelen-risico", "2022 2023", "po vo (v)so mbo totaal", "voldoende onvoldoende zeer-zwak totaal", "51 76 21 33 17 16 4 6 93 131|45 56 24 47 3 11 3 3 75 117|26 33 11 3 4 2 1 0 42 38|122 165 56 83 24 29 8 9 210 286")]
    [InlineData("eindoordelen-besturen", "2022 2023", "po vo (v)so totaal", "goed voldoende onvoldoende totaal", "15 12 0 1 3 1 18 14|118 76 43 13 10 11 171 100|47 24 12 12 7 2 66 38|180 112 55 26 20 14 255 152")]
    [InlineData("eindoordelen-mbo", "2022 2023", "bekostigd niet-bekostigd", "goed voldoende onvoldoende totaal", "3 0 1 3|13 9 16 10|2 4 4 3|18 13 21 16")]
    public async Task Losse_onderzoeken_geven_precies_de_andere_tabellen(string id, string perioden, string groepen, string reeksen, string tabel)
    {
        var client = new LandelijkClient(opstelling.Platform.Kanaal(null));
        var gevonden = await Testopstelling.Wacht.Antwoord(
            async () =>
            {
                var indicator = await client.HaalIndicatorAsync(new IndicatorVraag { Id = id }, cancellationToken: TestContext.Current.CancellationToken);
                return string.Join('|', reeksen.Split(' ').Select(reeks => string.Join(' ', groepen.Split(' ').SelectMany(_ => perioden.Split(' '), (groep, periode) => Math.Round(Waarde(indicator, reeks, groep, periode) ?? -1, 0, MidpointRounding.ToEven).ToString("0", CultureInfo.InvariantCulture)))));
            },
            tabel.Equals,
            Hoogstens);
        Assert.Equal(tabel, gevonden);
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
