namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>Which release of a period is public.</summary>
/// <param name="PublicatieOp">UTC ticks.</param>
internal sealed record Vrijgavekop(Guid Id, string Periode, int Uitgave, long PublicatieOp);
