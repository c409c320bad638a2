namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>How new a fact is.</summary>
/// <param name="Versie">Version of the aggregate.</param>
/// <param name="Gewijzigd">When that version was saved, UTC ticks.</param>
internal sealed record Feitversie(long Versie, long Gewijzigd);
