namespace Monitoring.Portaal.Grafieken;

/// <summary>One small chart of a set with the same axes.</summary>
/// <param name="Titel">What sets it apart from its neighbours; empty when it stands alone.</param>
/// <param name="Plaatsen">Labels of the axis.</param>
public sealed record Grafiekpaneel(string Titel, IReadOnlyList<string> Plaatsen, IReadOnlyList<Grafiekreeks> Reeksen, Drempel? Drempel = null)
{
    /// <summary>Places on the axis where the method or scale is another than at the place before: no line is drawn across.</summary>
    public IReadOnlyList<int> Breuken { get; init; } = [];
}
