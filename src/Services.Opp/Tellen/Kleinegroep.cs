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

    private static bool IsKlein(int aantal) => aantal is > 0 and < Grens;
}
