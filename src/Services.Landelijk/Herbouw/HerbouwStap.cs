namespace Monitoring.Services.Landelijk.Herbouw;

/// <summary>How far a rebuild is.</summary>
/// <param name="Dienst">Service being read; empty in the last step.</param>
/// <param name="Feiten">Aggregates read so far, over all services.</param>
/// <param name="Tellers">Counters in the new generation; only in the last step.</param>
/// <param name="Klaar">True when the new generation is served.</param>
internal sealed record HerbouwStap(string Dienst, long Feiten, long Tellers, bool Klaar);
