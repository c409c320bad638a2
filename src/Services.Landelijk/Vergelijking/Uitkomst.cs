namespace Monitoring.Services.Landelijk.Vergelijking;

/// <summary>What a comparison found; all differences are zero when facts equal the services and counters equal the facts.</summary>
/// <param name="FeitenDienst">Aggregates that the three services hold.</param>
/// <param name="FeitenLandelijk">Facts of the served generation, of events up to the start of the comparison.</param>
/// <param name="VerschilFeiten">Facts that are missing, behind, of another content, or unknown to their service.</param>
/// <param name="VerschilTellers">Counters that differ from the count of their facts.</param>
/// <param name="Regels">The first hundred differences, in Dutch.</param>
internal sealed record Uitkomst(long FeitenDienst, long FeitenLandelijk, long VerschilFeiten, long VerschilTellers, IReadOnlyList<string> Regels)
{
    /// <summary>Most lines that are given.</summary>
    public const int MaxRegels = 100;
}
