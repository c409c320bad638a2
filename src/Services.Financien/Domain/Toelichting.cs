namespace Monitoring.Services.Financien.Domain;

/// <summary>What a bevoegd gezag says about a finding.</summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Verschil">The difference that was explained, euro: when the finding is about another amount later, the explanation is about something else.</param>
/// <param name="Op">UTC.</param>
internal sealed record Toelichting(string Code, string Tekst, decimal? Verschil, DateTimeOffset Op);
