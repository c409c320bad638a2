namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>What an indicator computes: the conclusion in words and the series under it.</summary>
internal sealed record Uitslag(string Conclusie, IReadOnlyList<Reeks> Reeksen, IReadOnlyList<Referentiecijfer> Referenties);
