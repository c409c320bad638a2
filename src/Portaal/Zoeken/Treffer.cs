namespace Monitoring.Portaal.Zoeken;

/// <summary>Something found: where it is, what it is called, and a line that tells whether this is it (or empty).</summary>
internal sealed record Treffer(string Pad, string Naam, string Uitleg);
