namespace Monitoring.Services.Opp.Tellen;

/// <summary>
/// Which counts may be shown to somebody outside the school: none of one to four pupils, and none that leaves one to four of its group, for
/// then the rest is told. Of a group that small nothing is shown. Groups are not added up, so that none follows from the others.
/// </summary>
internal static class Kleinegroep
{
    /// <summary>Fewest pupils that a count may be about.</summary>
    public const int Grens = 5;

    /// <returns>The count, or null when it is suppressed.</returns>
    public static int? Toon(int aantal, int totaal) => IsKlein(totaal) || IsKlein(aantal) || IsKlein(totaal - aantal) ? null : aantal;

    /// <summary>
    /// Parts of one group that do not overlap, beside its total. Where what they leave together is one to four, a part that was suppressed
    /// would follow from the others: then the smallest of those goes too.
    /// </summary>
    /// <returns>The counts in the order of <paramref name="delen"/>; null for what is suppressed.</returns>
    public static IReadOnlyList<int?> ToonDelen(int totaal, params IReadOnlyList<int> delen)
    {
        var getoond = delen.Select(deel => Toon(deel, totaal)).ToArray();
        if (IsKlein(totaal - getoond.Sum(deel => deel ?? 0)) && getoond.Where(deel => deel > 0).Min() is { } kleinste)
        {
            getoond[Array.LastIndexOf(getoond, kleinste)] = null;
        }

        return getoond;
    }

    private static bool IsKlein(int aantal) => aantal is > 0 and < Grens;
}
