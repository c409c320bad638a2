using Monitoring.Services.Opp.Domain;

namespace Monitoring.Services.Opp.Tests.Domain;

public sealed class KalenderTests
{
    [Theory]
    [InlineData("2024-01-31T22:59:59Z", "2024-01-31")]
    [InlineData("2024-01-31T23:00:00Z", "2024-02-01")]
    [InlineData("2024-07-31T22:00:00Z", "2024-08-01")]
    public void De_dag_begint_om_middernacht_in_Nederland(string tijdstip, string dag) =>
        Assert.Equal(dag, new Kalender(new Vast(DateTimeOffset.Parse(tijdstip, System.Globalization.CultureInfo.InvariantCulture))).Nu().Vandaag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private sealed class Vast(DateTimeOffset tijdstip) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => tijdstip;
    }
}
