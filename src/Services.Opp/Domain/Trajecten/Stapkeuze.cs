namespace Monitoring.Services.Opp.Domain.Trajecten;

/// <summary>An outcome of a step.</summary>
/// <param name="Volgende">The step that follows, or empty: the traject is over.</param>
internal sealed record Stapkeuze(string Code, string Naam, string Volgende = "");
