namespace Monitoring.Services.Financien.Domain;

/// <summary>One part of an annual account as it stands in a file.</summary>
/// <param name="Bestand">File that it was read from.</param>
/// <param name="Regel">Line in that file; the first is 1.</param>
/// <param name="Posten">Euro per item code, only what is reported.</param>
internal sealed record Onderdeel(Jaarrekeningdeel Deel, string Bestand, int Regel, IReadOnlyDictionary<string, decimal> Posten)
{
    /// <summary>Same figures; where they stand in which file does not matter.</summary>
    public bool HeeftZelfdePosten(Onderdeel ander) => Deel == ander.Deel && Posten.Count == ander.Posten.Count && Posten.All(post => ander.Posten.TryGetValue(post.Key, out var bedrag) && bedrag == post.Value);
}
