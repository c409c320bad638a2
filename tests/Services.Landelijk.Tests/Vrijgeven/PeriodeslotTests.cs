using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Tests.Vrijgeven;

public sealed class PeriodeslotTests
{
    /// <summary>WPO art. 1: a schooljaar runs from 1 August up to and including 31 July.</summary>
    [Theory]
    [InlineData("2023", "2023-12-31")]
    [InlineData("2023-2024", "2024-07-31")]
    [InlineData("2023-09/2024-02", "2024-02-29")]
    [InlineData("2023-2025", null)]
    [InlineData("2023-13", null)]
    [InlineData("ooit", null)]
    [InlineData("", null)]
    public void Een_periode_zegt_zelf_wanneer_zij_voorbij_is(string periode, string? laatste) =>
        Assert.Equal(laatste is null ? null : DateOnly.Parse(laatste, System.Globalization.CultureInfo.InvariantCulture), Periodeslot.LaatsteDag(periode));
}
