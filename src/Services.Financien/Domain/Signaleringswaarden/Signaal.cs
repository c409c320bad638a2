namespace Monitoring.Services.Financien.Domain.Signaleringswaarden;

/// <summary>A figure beside its signaleringswaarde.</summary>
/// <param name="Versie">Version of the set that the value comes from.</param>
internal sealed record Signaal(decimal Grenswaarde, Richting Richting, bool GeeftSignaal, string Versie, string Bron, bool Aanname, string Toelichting);
