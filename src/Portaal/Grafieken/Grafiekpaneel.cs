namespace Monitoring.Portaal.Grafieken;

/// <summary>One small chart of a set with the same axes.</summary>
/// <param name="Titel">What sets it apart from its neighbours; empty when it stands alone.</param>
/// <param name="Plaatsen">Labels of the axis.</param>
public sealed record Grafiekpaneel(string Titel, IReadOnlyList<string> Plaatsen, IReadOnlyList<Grafiekreeks> Reeksen, Drempel? Drempel = null);
