namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>An evaluation with the parents, or with the pupil who decides himself.</summary>
/// <param name="Doelen">behaald, deels, niet or onbekend.</param>
/// <param name="OpKoers">On course to the planned uitstroom; null: not told.</param>
/// <param name="Besluit">Code of what follows, or null.</param>
internal sealed record Evaluatie(DateOnly Op, string Doelen, bool? OpKoers, string? Besluit);
