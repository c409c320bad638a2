namespace Monitoring.Portaal.Bench;

/// <summary>How long one page took, in milliseconds, from the question at the gateway to the last byte; and what it weighs.</summary>
/// <param name="Bytes">Of the HTML, unpacked.</param>
internal sealed record Paginaduur(string Account, string Pad, double P50, double P95, long Bytes)
{
    public static Paginaduur Van(string account, string pad, IEnumerable<double> duren, long bytes)
    {
        var gesorteerd = duren.Order().ToArray();
        return new Paginaduur(account, pad, gesorteerd[gesorteerd.Length / 2], gesorteerd[gesorteerd.Length * 95 / 100], bytes);
    }
}
