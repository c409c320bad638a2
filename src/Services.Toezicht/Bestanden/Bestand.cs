namespace Monitoring.Services.Toezicht.Bestanden;

/// <summary>One uploaded file, complete.</summary>
/// <param name="Naam">As the caller calls it; only a leading 'voorbeeld/' has meaning.</param>
internal sealed record Bestand(string Naam, ReadOnlyMemory<byte> Inhoud);
