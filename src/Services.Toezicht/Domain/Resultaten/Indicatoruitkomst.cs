namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>An indicator over the three schooljaren of a berekend oordeel.</summary>
/// <param name="Waarde">Mean of the three years, each weighing as its pupils; null when a year is missing.</param>
/// <param name="Norm">Mean of the three norms, weighed the same; null when a year is missing.</param>
/// <param name="Leerlingen">Pupils of the years that are known, together.</param>
/// <param name="Haalt">Whether the norm is reached; null when a year is missing.</param>
/// <param name="Ontbreekt">The schooljaren without a value, by the calendar year in which they begin.</param>
internal sealed record Indicatoruitkomst(string Code, string Naam, decimal? Waarde, decimal? Norm, int Leerlingen, bool? Haalt, IReadOnlyList<int> Ontbreekt);
