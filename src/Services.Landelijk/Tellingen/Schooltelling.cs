namespace Monitoring.Services.Landelijk.Tellingen;

/// <summary>
/// Counts of which each counter stands for one school. How many schools have at least one is a counter of its own, moved in the same
/// transaction when a school's counter comes or goes, so that no reader counts ten thousand schools.
/// </summary>
internal static class Schooltelling
{
    /// <summary>OPP's of one school in one schooljaar.</summary>
    public const string OppsPerSchool = "opps-per-school";

    /// <summary>Vestigingen with pupils of one school in one schooljaar.</summary>
    public const string VestigingenPerSchool = "vestigingen-per-school";

    /// <summary>Schools with at least one OPP in a schooljaar.</summary>
    public const string ScholenMetOpp = "scholen-met-opp";

    /// <summary>Schools with pupils in a schooljaar.</summary>
    public const string Scholen = "scholen";

    private static readonly Dictionary<string, string> Afgeleid = new(StringComparer.Ordinal)
    {
        [OppsPerSchool] = ScholenMetOpp,
        [VestigingenPerSchool] = Scholen,
    };

    /// <summary>The counter of schools that a school's own counter belongs to; null for any other count.</summary>
    public static Cel? Van(Cel cel) => Afgeleid.TryGetValue(cel.Telling, out var telling) ? cel with { Telling = telling, Kenmerk = "" } : null;
}
