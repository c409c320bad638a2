namespace Monitoring.Services.Toezicht.Domain.Risico;

/// <summary>
/// Who has the highest scores, a quarter of all as near as scores tell: those with the same score stay together, whichever side of the line brings
/// the number closest to a quarter. Whoever has no signal never belongs to it.
/// </summary>
/// <param name="Aantal">How many; 0 when no score stands out.</param>
/// <param name="Kwart">A quarter of all, rounded up.</param>
/// <param name="Grens">The lowest score that belongs to it; 0 when none does.</param>
/// <param name="VolgendeScore">The score right under it; 0 when nobody has a lower one with a signal.</param>
/// <param name="MetVolgendeScore">How many have that score.</param>
internal sealed record HoogsteKwart(int Aantal, int Kwart, int Grens, int VolgendeScore, int MetVolgendeScore)
{
    private const int Deler = 4;

    /// <param name="scores">Of all objects, in any order.</param>
    public static HoogsteKwart Van(IReadOnlyCollection<int> scores)
    {
        var kwart = (scores.Count + Deler - 1) / Deler;
        var (aantal, grens) = (0, 0);
        foreach (var groep in scores.Where(score => score > 0).GroupBy(score => score).OrderByDescending(groep => groep.Key))
        {
            if (Math.Abs(kwart - aantal) < Math.Abs(kwart - aantal - groep.Count()))
            {
                return new HoogsteKwart(aantal, kwart, grens, groep.Key, groep.Count());
            }

            (aantal, grens) = (aantal + groep.Count(), groep.Key);
        }

        return new HoogsteKwart(aantal, kwart, grens, 0, 0);
    }
}
