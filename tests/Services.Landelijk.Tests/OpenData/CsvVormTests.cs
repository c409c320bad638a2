using Monitoring.Services.Landelijk.OpenData;

namespace Monitoring.Services.Landelijk.Tests.OpenData;

public sealed class CsvVormTests
{
    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+31 30 1234567", "'+31 30 1234567")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SOM(A1)", "'@SOM(A1)")]
    [InlineData("\tinspringen", "'\tinspringen")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=A1;B1", "\"'=A1;B1\"")]
    [InlineData("Stichting = samen", "Stichting = samen")]
    [InlineData("-", "'-")]
    public void Tekst_die_een_rekenblad_zou_uitvoeren_blijft_tekst(string tekst, string cel) =>
        Assert.Equal($"naam;{cel}\r\n", CsvVorm.Gewoon.Regel(["naam", tekst]));

    [Fact]
    public void Een_getal_blijft_een_getal_ook_onder_nul()
    {
        Assert.Equal("-0,75;-12;0,5\r\n", CsvVorm.Gewoon.Regel([.. new[] { -0.75m, -12m, 0.5m }.Select(getal => CsvVorm.Gewoon.Getal(getal))]));
        var punten = CsvVorm.Lees("komma", "nee");
        Assert.Equal("-0.75,-12\r\n", punten.Regel([punten.Getal(-0.75m), punten.Getal(-12m)]));
    }
}
