namespace Monitoring.Contracts.Vastleggen;

/// <summary>A kind of act that a service keeps in its log.</summary>
/// <param name="Code">Stable, for machines: "onderzoek-gestart".</param>
/// <param name="Zaak">What it is done to, in a Dutch word for people: "onderzoek".</param>
public sealed record Handelingsoort(string Code, string Zaak);
