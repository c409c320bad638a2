using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class WoordenTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-2024", "2023-2024")]
    [InlineData("2023-09/2023-12", "september tot en met december 2023")]
    [InlineData("2023-09/2024-08", "september 2023 tot en met augustus 2024")]
    [InlineData("2026-11-01", "1 november 2026")]
    [InlineData("", "")]
    [InlineData("2023-13/2023-14", "2023-13/2023-14")]
    public void Een_periode_in_een_zin(string periode, string zin) => Assert.Equal(zin, Woorden.Periode(periode));
}
