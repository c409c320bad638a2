namespace Monitoring.Portaal.Grafieken;

/// <summary>A line to compare with, with its own label; a value for every place on the axis, null where none was in force.</summary>
public sealed record Drempel(string Label, IReadOnlyList<decimal?> Waarden);
