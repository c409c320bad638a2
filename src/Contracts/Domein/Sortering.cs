using System.Linq.Expressions;

namespace Monitoring.Contracts.Domein;

/// <summary>The orders in which a list can be asked: a code per column, with '-' in front the other way round.</summary>
/// <param name="gewoon">The order of a list that asks for none.</param>
/// <param name="kolommen">Code of each column, and what it is sorted on.</param>
public sealed class Sortering<T>(string gewoon, params (string Code, Expression<Func<T, object?>> Sleutel)[] kolommen)
{
    private static readonly Comparer<object?> OpCode = Comparer<object?>.Create((een, ander) => een is string tekst && ander is string andere ? string.CompareOrdinal(tekst, andere) : Comparer<object?>.Default.Compare(een, ander));

    /// <summary>The rows in the order that is asked. Whoever calls adds a key, so that each page is a part of one order.</summary>
    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c>; what was asked is not said back, since anything can stand there.</exception>
    public IOrderedQueryable<T> Pas(IQueryable<T> rijen, string sorteer)
    {
        var (sleutel, aflopend) = Lees(sorteer);
        return aflopend ? rijen.OrderByDescending(sleutel) : rijen.OrderBy(sleutel);
    }

    /// <summary>The same of rows that are in memory already, with text by the codes of its characters as SQLite sorts it, for what was sorted in parts before.</summary>
    /// <exception cref="WeigeringException"><c>sorteer.onbekend</c></exception>
    public IOrderedEnumerable<T> PasOpCode(IEnumerable<T> rijen, string sorteer)
    {
        var (sleutel, aflopend) = Lees(sorteer);
        return aflopend ? rijen.OrderByDescending(sleutel.Compile(), OpCode) : rijen.OrderBy(sleutel.Compile(), OpCode);
    }

    private (Expression<Func<T, object?>> Sleutel, bool Aflopend) Lees(string sorteer)
    {
        ArgumentNullException.ThrowIfNull(sorteer);
        var gevraagd = sorteer.Length == 0 ? gewoon : sorteer;
        var aflopend = gevraagd[0] == '-';
        var code = aflopend ? gevraagd[1..] : gevraagd;
        var sleutel = Array.Find(kolommen, kolom => kolom.Code == code).Sleutel
            ?? throw new WeigeringException("sorteer.onbekend", $"Op deze kolom kan niet worden gesorteerd. Wel: {string.Join(", ", kolommen.Select(kolom => kolom.Code))}.", "sorteer");
        return (sleutel, aflopend);
    }
}
