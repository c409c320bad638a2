namespace Monitoring.Voorbeeldgegevens;

/// <summary>A generated file.</summary>
public sealed class Voorbeeldbestand(string naam, byte[] inhoud)
{
    public string Naam { get; } = naam;

    /// <summary>The bytes as they go to disk, encoding included.</summary>
    public byte[] Inhoud { get; } = inhoud;
}
