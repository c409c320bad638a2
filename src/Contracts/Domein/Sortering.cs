using System.Linq.Expressions;

namespace Monitoring.Contracts.Domein;

/// <summary>The orders in which a list can be asked: a code per column, with '-' in front the other way round.</summary>
/// <param name="gewoon">The order of a list that asks for none.</param>
/// <param name="kolommen">Code of each column, and what it is sorted on.</param>
public sealed class Sortering<T>(string gewoon, params (string Code, Expression<Func<T, object?>> Sleutel)[] kolommen)
{
    /// <summary>The rows in the order that is asked. Whoever calls adds a key, so that each page is a part of one order.</summary>
    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c>; what was asked is not said back, since anything can stand there.</exception>
    public IOrderedQueryable<T> Pas(IQueryable<T> rijen, string sorteer)
    {
        ArgumentNullException.ThrowIfNull(sorteer);
        var gevraagd = sorteer.Length == 0 ? gewoon : sorteer;
        var aflopend = gevraagd[0] == '-';
        var code = aflopend ? gevraagd[1..] : gevraagd;
        var sleutel = Array.Find(kolommen, kolom => kolom.Code == code).Sleutel
            ?? throw new WeigeringException("sorteer.onbekend", $"Op deze kolom kan niet worden gesorteerd. Wel: {string.Join(", ", kolommen.Select(kolom => kolom.Code))}.", "sorteer");
        return aflopend ? rijen.OrderByDescending(sleutel) : rijen.OrderBy(sleutel);
    }
}
