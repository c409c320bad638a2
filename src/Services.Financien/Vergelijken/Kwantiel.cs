namespace Monitoring.Services.Financien.Vergelijken;

/// <summary>Quantiles by linear interpolation between the two nearest values, as the national figures have them.</summary>
internal static class Kwantiel
{
    /// <param name="gesorteerd">At least one value, ascending.</param>
    /// <param name="deel">From 0 to 1.</param>
    public static decimal Van(IReadOnlyList<decimal> gesorteerd, decimal deel)
    {
        var plaats = (gesorteerd.Count - 1) * deel;
        var onder = (int)decimal.Floor(plaats);
        var boven = Math.Min(onder + 1, gesorteerd.Count - 1);
        return gesorteerd[onder] + ((plaats - onder) * (gesorteerd[boven] - gesorteerd[onder]));
    }
}
