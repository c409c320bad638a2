namespace Monitoring.Landelijk.Bench;

/// <summary>How long a question took, in milliseconds.</summary>
internal sealed record Duren(double P50, double P99)
{
    public static Duren Van(IEnumerable<double> duren)
    {
        var gesorteerd = duren.Order().ToArray();
        return new Duren(gesorteerd[gesorteerd.Length / 2], gesorteerd[gesorteerd.Length * 99 / 100]);
    }
}
