using Monitoring.Services.Toezicht.Domain.Kaders;
using Monitoring.Services.Toezicht.Domain.Resultaten;

namespace Monitoring.Services.Toezicht.Raadplegen;

/// <summary>Of each object the berekend oordeel that holds now.</summary>
internal static class LaatsteOordelen
{
    /// <summary>That of the latest year in which there was enough to compute: a first row of a new year takes no oordeel of another school, or of a former year, away.</summary>
    public static IQueryable<BerekendOordeel> Laatste(this IQueryable<BerekendOordeel> oordelen) => oordelen.Where(rij =>
        rij.Uitkomst != Oordeelwaarde.GeenOordeel && !oordelen.Any(later => later.ObjectId == rij.ObjectId && later.Jaar > rij.Jaar && later.Uitkomst != Oordeelwaarde.GeenOordeel));
}
