using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Tests.Indicatoren;

public sealed class IntervalTests
{
    /// <summary>Newcombe, Statistics in Medicine 17 (1998), Table I, score method without continuity correction.</summary>
    [Theory]
    [InlineData(81, 263, 25.53, 36.62)]
    [InlineData(15, 148, 6.24, 16.05)]
    [InlineData(0, 20, 0, 16.11)]
    [InlineData(1, 29, 0.61, 17.18)]
    public void Het_interval_is_dat_van_de_literatuur(long deel, long n, double onder, double boven)
    {
        var interval = Interval.Wilson(deel, n);

        Assert.Equal(((decimal)onder, (decimal)boven), (Math.Round(interval.Onder, 2), Math.Round(interval.Boven, 2)));
    }

    [Fact]
    public void Wie_allemaal_voldoen_zijn_samen_honderd_procent() => Assert.Equal(100m, Interval.Wilson(20, 20).Boven);
}
