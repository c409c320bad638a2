namespace Monitoring.Voorbeeldgegevens;

/// <summary>An invented place.</summary>
/// <param name="Nummer">From 0.</param>
/// <param name="Pc4">First of its three four-digit postcodes, which follow each other.</param>
internal sealed record Plaats(int Nummer, string Naam, string Gemeente, string Provincie, int Pc4, string SwvPo, string SwvVo);
