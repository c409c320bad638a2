namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>Quantiles by linear interpolation between the two nearest values (type 7 of Hyndman and Fan; what spreadsheets call inclusive).</summary>
internal static class Kwantiel
{
    /// <param name="gesorteerd">Ascending, at least one value.</param>
    /// <param name="deel">Between 0 and 1.</param>
    public static decimal Van(IReadOnlyList<decimal> gesorteerd, decimal deel)
    {
        var plaats = (gesorteerd.Count - 1) * deel;
        var onder = (int)decimal.Floor(plaats);
        var boven = Math.Min(onder + 1, gesorteerd.Count - 1);
        return gesorteerd[onder] + ((plaats - onder) * (gesorteerd[boven] - gesorteerd[onder]));
    }
}
