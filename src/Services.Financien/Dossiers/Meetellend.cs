using Microsoft.EntityFrameworkCore;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Dossiers;

/// <summary>Which accounts count in figures about more than one board.</summary>
internal static class Meetellend
{
    /// <summary>The realised accounts; invented ones only as long as there are no real ones.</summary>
    public static async Task<IQueryable<Jaarrekening>> Realisaties(this IQueryable<Jaarrekening> jaarrekeningen, CancellationToken annulering)
    {
        var alle = jaarrekeningen.Where(jaar => jaar.Soort == Jaarsoort.Realisatie);
        var echte = alle.Where(jaar => jaar.Herkomst != Herkomst.Voorbeeld);
        return await echte.AnyAsync(annulering) ? echte : alle;
    }
}
