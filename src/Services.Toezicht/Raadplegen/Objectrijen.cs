using Monitoring.Services.Toezicht.Domain.Objecten;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>Rows about objects, asked so that each part of the question is a range of an index.</summary>
internal static class Objectrijen
{
    /// <summary>Those about these objects, a question for each kind: no index holds kind and code pasted together.</summary>
    public static IEnumerable<IQueryable<TRij>> Bij<TRij>(this IQueryable<TRij> rijen, IEnumerable<string> ids)
        where TRij : class, IOverObject =>
        ids.Select(ObjectVanToezicht.Delen).GroupBy(deel => deel.Soort, deel => deel.Code, StringComparer.Ordinal).Select(vanSoort =>
        {
            var (soort, codes) = (vanSoort.Key, vanSoort.ToList());
            return rijen.Where(rij => rij.ObjectSoort == soort && codes.Contains(rij.ObjectCode));
        });

    /// <summary>Those that are in at least one of these parts.</summary>
    public static IQueryable<TRij> Uit<TRij>(this IQueryable<TRij> rijen, IEnumerable<IQueryable<TRij>> delen)
        where TRij : class, IOverObject
    {
        var ids = delen.Select(deel => deel.Select(rij => rij.Id)).Aggregate((een, ander) => een.Union(ander));
        return rijen.Where(rij => ids.Contains(rij.Id));
    }
}
