namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>A period whose figures are definitief.</summary>
/// <param name="Op">Moment of publication.</param>
/// <param name="GewijzigdSindsdien">The facts of today give other figures: a reason for a new release.</param>
internal sealed record VrijgegevenPeriode(string Periode, Guid VrijgaveId, int Uitgave, DateTimeOffset Op, bool GewijzigdSindsdien);
