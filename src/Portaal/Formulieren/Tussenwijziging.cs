namespace Monitoring.Portaal.Formulieren;

/// <summary>What was done to something between opening its form and sending it.</summary>
/// <param name="Wat">In Dutch, or a code that <see cref="Notatie.Woorden"/> knows.</param>
/// <param name="Door">Account, or empty when that is not kept.</param>
/// <param name="Tijdstip">ISO 8601, UTC.</param>
public sealed record Tussenwijziging(string Wat, string Door, string Tijdstip);
