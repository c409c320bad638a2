namespace Monitoring.Portaal.Grafieken;

/// <summary>One value on the axis place with the same number; null is a gap.</summary>
/// <param name="Tekst">The value in words, as assistive technology reads it.</param>
public sealed record Grafiekpunt(decimal? Waarde, string Tekst);
