using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class KeuzeTests
{
    private static readonly Filter[] Filters = [new("sector", "Sector", ["alle", "po", "vo"])];

    [Fact]
    public void Zonder_keuze_geldt_de_eerste_waarde() => Assert.Equal("alle", Keuze.Lees(Filters, new Dictionary<string, string>())["sector"]);

    [Fact]
    public void Een_onbekende_waarde_noemt_wat_wel_kan()
    {
        var fout = Assert.Throws<WeigeringException>(() => Keuze.Lees(Filters, new Dictionary<string, string> { ["sector"] = "mbo" }));

        Assert.Equal(("filter.waarde-onbekend", "'mbo' kan niet voor filter 'sector'. Mogelijk: alle, po, vo.", "sector"), (fout.Weigering.Code, fout.Weigering.Melding, fout.Weigering.Veld));
    }

    [Fact]
    public void Een_onbekend_filter_noemt_welke_er_zijn()
    {
        var fout = Assert.Throws<WeigeringException>(() => Keuze.Lees(Filters, new Dictionary<string, string> { ["swv"] = "PO0001" }));

        Assert.Equal(("filter.onbekend", "Deze indicator heeft geen filter 'swv'. Mogelijk: sector."), (fout.Weigering.Code, fout.Weigering.Melding));
    }

    [Theory]
    [InlineData(11, 33, "1 op de 3")]
    [InlineData(1, 2, "1 op de 2")]
    [InlineData(5, 40, "1 op de 8")]
    [InlineData(17, 40, "42%")] // 42,5: half to even
    [InlineData(23, 40, "58%")] // 57,5
    [InlineData(3, 3, "100%")]
    [InlineData(0, 3, "0%")]
    public void Een_aandeel_in_woorden_is_exact_of_een_afgerond_percentage(long deel, long geheel, string verwacht) => Assert.Equal(verwacht, Woorden.Aandeel(deel, geheel));
}
