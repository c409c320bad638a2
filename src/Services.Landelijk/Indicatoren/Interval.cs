namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Between which values the figure of the whole population lies, with 95% confidence; the figure itself is from a sample.</summary>
/// <param name="Onder">Percentage, 0-100.</param>
/// <param name="Boven">Percentage, 0-100.</param>
internal sealed record Interval(decimal Onder, decimal Boven)
{
    /// <summary>Standard normal quantile of 0.975.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>
    /// Score interval of Wilson (Journal of the American Statistical Association 22, 1927): unlike the usual one it stays between 0 and 100
    /// and holds for small samples and for a count of zero. No correction for the size of the population is made: the interval is rather
    /// too wide than too narrow.
    /// </summary>
    /// <param name="deel">Number with the property.</param>
    /// <param name="n">Size of the sample, at least 1.</param>
    public static Interval Wilson(long deel, long n)
    {
        var p = (double)deel / n;
        var z2 = Z * Z;
        var noemer = 1 + (z2 / n);
        var midden = (p + (z2 / (2 * n))) / noemer;
        var marge = Z * Math.Sqrt((p * (1 - p) / n) + (z2 / (4.0 * n * n))) / noemer;
        // With nobody or everybody the bound is exact; the arithmetic misses it by a rounding.
        return new Interval(deel == 0 ? 0 : 100 * (decimal)(midden - marge), deel == n ? 100 : 100 * (decimal)(midden + marge));
    }
}
