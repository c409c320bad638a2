namespace Monitoring.Portaal.Grafieken;

/// <summary>One chart of an indicator: panels with the same axes and one unit.</summary>
/// <param name="Kolommen">Columns of the table that it shows.</param>
/// <param name="Groepen">Rows of the table that it shows; empty: all.</param>
public sealed record Indicatorgrafiek(string Titel, Grafieksoort Soort, string Eenheid, IReadOnlyList<Grafiekpaneel> Panelen, IReadOnlyList<string> Kolommen, IReadOnlyList<string> Groepen);
