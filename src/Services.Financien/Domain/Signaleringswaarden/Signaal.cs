namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>A figure beside its signaleringswaarde.</summary>
/// <param name="Grenswaarde">Null when it depends on an amount that is not known.</param>
/// <param name="GeeftSignaal">Null when nothing could be compared: the figure or the value is not known.</param>
/// <param name="Versie">Version of the set that the value comes from.</param>
internal sealed record Signaal(decimal? Grenswaarde, Richting Richting, bool? GeeftSignaal, string Versie, string Bron, bool Aanname, string Toelichting);
