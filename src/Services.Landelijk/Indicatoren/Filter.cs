namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A choice that a reader has.</summary>
/// <param name="Waarden">The first is the default.</param>
internal sealed record Filter(string Naam, string Label, IReadOnlyList<string> Waarden);
