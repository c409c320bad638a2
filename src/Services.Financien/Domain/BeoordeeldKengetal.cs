using Monitoring.Services.Financien.Domain.Kengetallen;
using Monitoring.Services.Financien.Domain.Signaleringswaarden;

namespace Monitoring.Services.Financien.Domain;

/// <summary>A kengetal beside its signaleringswaarde.</summary>
/// <param name="Signaal">Null when there is no signaleringswaarde for this figure, group and year.</param>
internal sealed record BeoordeeldKengetal(Kengetal Kengetal, Signaal? Signaal);
