namespace Monitoring.Voorbeeldgegevens;

/// <summary>A finished onderzoek at a samenwerkingsverband.</summary>
/// <param name="Oordelen">In the order RPO1, RPO2, RPO3, BKA1, BKA2, BKA3.</param>
/// <param name="MetOpdracht">Standaarden with a herstelopdracht, by their place in that order.</param>
internal sealed record Onderzoek(string Swv, string Soort, DateOnly Start, DateOnly Vaststelling, IReadOnlyList<string> Oordelen, string Eindoordeel, IReadOnlyList<int> MetOpdracht);
