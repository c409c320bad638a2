namespace Monitoring.Portaal.Grafieken;

/// <summary>One series: a point for every place on the axis.</summary>
public sealed record Grafiekreeks(string Naam, IReadOnlyList<Grafiekpunt> Punten);
