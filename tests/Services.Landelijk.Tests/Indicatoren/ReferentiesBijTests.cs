using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Tests.Opstelling;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

/// <summary>Published figures stand beside the indicator that asks the same question.</summary>
public sealed class ReferentiesBijTests : IDisposable
{
    private readonly Geheugendatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData("kengetallen", "kengetal=solvabiliteit2&groep=swv", "staat2024-fin-solvabiliteit-onder-swv", true)]
    [InlineData("financiele-signalen", "groep=swv", "staat2024-fin-solvabiliteit-onder-swv", false)]
    [InlineData("kengetallen", "kengetal=rentabiliteit&groep=schoolbesturen", "staat2024-fin-negatieve-rentabiliteit", true)]
    [InlineData("kengetallen", "kengetal=rentabiliteit&groep=swv", "staat2024-fin-negatieve-rentabiliteit", false)]
    [InlineData("kengetallen", "kengetal=bovenmatig&groep=schoolbesturen", "staat2024-fin-mogelijk-bovenmatig-toename-funderend", true)]
    [InlineData("kengetallen", "kengetal=liquiditeit&groep=schoolbesturen", "staat2024-fin-signaleringswaarde-liquiditeit-laag", true)]
    [InlineData("opp-registratie", "sector=po", "staat2024-opp-aanwezig-bo", true)]
    [InlineData("opp-registratie", "sector=po", "staat2024-opp-aanwezig-bo-hoofdlijnen", true)]
    [InlineData("opp-registratie", "sector=vo", "staat2024-opp-aanwezig-bo", false)]
    [InlineData("opp-uitstroom", "", "staat2024-so-scholen-voldoen-norm-75", true)]
    [InlineData("swv-eindoordelen", "", "staat2024-swv-onvoldoende-derde", true)]
    [InlineData("swv-eindoordelen", "sector=po", "staat2024-swv-onvoldoende-derde", false)]
    [InlineData("eindoordelen-caribisch", "groep=po", "staat2024-cn-bo-scholen-onvoldoende", true)]
    [InlineData("eindoordelen-steekproef", "groep=(v)so", "evalvso-b03-aandeel-zeer-zwak", true)]
    [InlineData("eindoordelen-steekproef", "groep=bo", "evalvso-b03-aandeel-zeer-zwak", false)]
    [InlineData("oordelen-standaarden", "soort=steekproef&groep=(v)so", "staat2024-standaard-evaluatie-v-so-onvoldoende", true)]
    [InlineData("oordelen-standaarden", "soort=risico&groep=(v)so", "staat2024-standaard-evaluatie-v-so-onvoldoende", false)]
    public async Task Een_gepubliceerd_cijfer_staat_bij_de_indicator_met_dezelfde_vraag(string id, string keuze, string cijfer, bool staatErbij)
    {
        var uitslag = await Reken(id, keuze);

        Assert.Equal(staatErbij, uitslag.Referenties.Any(referentie => referentie.Id == cijfer));
    }

    [Fact]
    public async Task Het_oordeel_over_het_dekkend_netwerk_zegt_dat_het_een_andere_vraag_is()
    {
        var uitslag = await Reken("swv-wettelijke-taken", "");

        Assert.Contains("Dit is het oordeel over het dekkend netwerk, geen telling van herstelopdrachten.", uitslag.Referenties.Single(referentie => referentie.Id == "staat2024-swv-dekkend-netwerk-onvoldoende").Kanttekeningen);
    }

    private async Task<Uitslag> Reken(string id, string keuze)
    {
        await using var context = _database.Context();
        var indicator = Indicatorenlijst.Zoek(id);
        var filters = keuze.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(deel => deel.Split('=')).ToDictionary(deel => deel[0], deel => deel[1]);
        return await indicator.Reken(context, 1, Keuze.Lees(indicator.Filters, filters), new DateOnly(2026, 11, 21), TestContext.Current.CancellationToken);
    }
}
