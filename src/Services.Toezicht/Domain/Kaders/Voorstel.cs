namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>The eindoordeel that the decision table proposes, or why there is none yet.</summary>
/// <param name="Eindoordeel">Null while standaarden wait for a judgement.</param>
/// <param name="Toelichting">Which row fired, or what is missing.</param>
internal sealed record Voorstel(string? Eindoordeel, string Toelichting, bool IsAanname);
