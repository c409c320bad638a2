using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.Swvs;

/// <summary>Which values lie far from the others: outside Tukey's fences, one and a half times the distance between the quartiles beyond them.</summary>
internal static class Uitschieter
{
    /// <summary>With fewer there is no telling what stands out.</summary>
    public const int GenoegOmTeVergelijken = 8;

    private const decimal Afstand = 1.5m;

    /// <param name="waarden">Of all that are compared, in any order.</param>
    /// <returns>Values below the first or above the second stand out; null when there are too few to tell.</returns>
    public static (decimal Onder, decimal Boven)? Grenzen(IEnumerable<decimal> waarden)
    {
        var gesorteerd = waarden.Order().ToArray();
        if (gesorteerd.Length < GenoegOmTeVergelijken)
        {
            return null;
        }

        var (laag, hoog) = (Kwantiel.Van(gesorteerd, 0.25m), Kwantiel.Van(gesorteerd, 0.75m));
        var marge = Afstand * (hoog - laag);
        return (laag - marge, hoog + marge);
    }
}
