using Microsoft.EntityFrameworkCore;
using Monitoring.Contracts.Opp.V1;

namespace Monitoring.Services.Opp.Raadplegen;

/// <summary>Counts last days of what is open, by the windows of the work list.</summary>
internal static class Termijnteller
{
    /// <param name="dagen">One for each thing that is open; null: it has no last day.</param>
    public static async Task<Termijntelling> Tel(IQueryable<DateOnly?> dagen, DateOnly vandaag, CancellationToken ct)
    {
        var (binnenkort, straks) = (vandaag.AddDays(Dagvenster.Binnenkort), vandaag.AddDays(Dagvenster.Straks));
        var aantallen = await dagen
            .GroupBy(dag => dag == null || dag > straks ? 3 : dag < vandaag ? 0 : dag <= binnenkort ? 1 : 2)
            .Select(groep => new { groep.Key, Aantal = groep.Count() })
            .ToDictionaryAsync(groep => groep.Key, groep => groep.Aantal, ct);
        return new Termijntelling { Open = aantallen.Values.Sum(), TeLaat = aantallen.GetValueOrDefault(0), Binnen14Dagen = aantallen.GetValueOrDefault(1), Binnen30Dagen = aantallen.GetValueOrDefault(2) };
    }
}
