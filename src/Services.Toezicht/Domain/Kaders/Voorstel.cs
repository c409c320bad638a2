namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>The eindoordeel that the decision table proposes, or why there is none yet.</summary>
/// <param name="Eindoordeel">Null while standaarden wait for a judgement.</param>
/// <param name="Toelichting">Which row fired on which standaarden, or what is missing.</param>
/// <param name="IsAanname">True when no source prints the row that fired.</param>
/// <param name="Bron">Where the row comes from; empty when none fired.</param>
internal sealed record Voorstel(string? Eindoordeel, string Toelichting, bool IsAanname, string Bron);
