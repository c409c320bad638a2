using System.Globalization;
using static Monitoring.DuoBestanden.Tests.Proefbestand;

namespace Monitoring.DuoBestanden.Tests;

public sealed class GetallenTests
{
    [Theory]
    [InlineData("1.234.567", "1234567")]
    [InlineData("-118.284", "-118284")]
    [InlineData("148.099,21", "148099.21")]
    [InlineData("100,641527957919", "100.641527957919")]
    [InlineData("0", "0")]
    [InlineData("  42  ", "42")]
    [InlineData("1234567", "1234567")]
    [InlineData("-0,5", "-0.5")]
    [InlineData("999.999.999.999.999", "999999999999999")]
    public void Nederlands_bedrag_wordt_gelezen(string cel, string verwacht)
    {
        var rij = Assert.Single(DuoTabel.Lees("x.csv", Balans(Met(cel))).Rijen);
        Assert.Equal(decimal.Parse(verwacht, CultureInfo.InvariantCulture), rij.Bedrag("2.1"));
    }

    [Theory]
    [InlineData("12.34")]
    [InlineData("1.2345")]
    [InlineData("1234.567")]
    [InlineData(".123")]
    [InlineData("1..234")]
    [InlineData("1.234,")]
    [InlineData(",5")]
    [InlineData("1,234.56")]
    [InlineData("--5")]
    [InlineData("5-")]
    [InlineData("-")]
    [InlineData("+5")]
    [InlineData("€ 12")]
    [InlineData("1e6")]
    [InlineData("1 234")]
    [InlineData("onbekend")]
    [InlineData("#VERW!")]
    [InlineData("٣")]
    [InlineData("1234567890123456")]
    [InlineData("1,1234567890123456789012345678")]
    public void Iets_anders_dan_een_bedrag_zet_de_rij_apart_met_regel_kolom_en_waarde(string cel)
    {
        var tabel = DuoTabel.Lees("x.csv", Utf8(string.Join('\n', Balanskop, Balansrij, Met(cel), Balansrij)));
        Assert.Equal([2, 4], tabel.Rijen.Select(rij => rij.Regel));
        var fout = Assert.Single(tabel.Fouten);
        Assert.Equal((3, "2.1 - EIGEN VERMOGEN", cel, "duo.geen-bedrag"), (fout.Regel, fout.Kolom, fout.Waarde, fout.Reden.Code));
    }

    [Theory]
    [InlineData("-2")]
    [InlineData("1,5")]
    [InlineData("9.999.999.999")]
    [InlineData("veel")]
    public void Iets_anders_dan_een_aantal_zet_de_rij_apart(string cel)
    {
        var tabel = DuoTabel.Lees("x.csv", Utf8($"BRIN_NUMMER;VESTIGINGSNUMMER;SWV;BEVOEGD_GEZAG_NUMMER;TOTAAL\n00AR;0;PO3102;41797;{cel}\n"));
        Assert.Empty(tabel.Rijen);
        Assert.Equal("duo.geen-aantal", Assert.Single(tabel.Fouten).Reden.Code);
    }

    private static string Met(string vermogen) => Balansrij.Replace("668.686", vermogen, StringComparison.Ordinal);
}
