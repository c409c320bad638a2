namespace Monitoring.Services.Opp.Domain.Dossiers;

/// <summary>An op overeenstemming gericht overleg with the parents, or with the pupil who decides himself.</summary>
/// <param name="Deelnemers">Roles, never names.</param>
/// <param name="Overeenstemming">Null: not told.</param>
/// <param name="ConceptVerstuurdOp">When the concept was sent beforehand; null: not told.</param>
internal sealed record Overleg(DateOnly Op, IReadOnlyList<string> Deelnemers, bool? Overeenstemming, DateOnly? ConceptVerstuurdOp);
