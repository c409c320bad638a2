namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>One figure: a value, or the reason why there is none.</summary>
/// <param name="Code">liquiditeit, solvabiliteit2, rentabiliteit, bovenmatig, totalebaten, brutobaten, eigenvermogen.</param>
/// <param name="Waarde">Ratio or euro at full precision; null when absent.</param>
/// <param name="Ontbreekt">niet-bekend or niet-van-toepassing when <paramref name="Waarde"/> is null, otherwise empty.</param>
/// <param name="Signaal">True or false against the signaleringswaarde of the year; null when there is none for this figure and year.</param>
/// <param name="Grenswaarde">The signaleringswaarde compared with; null when there is none.</param>
public sealed record KengetalWaarde(string Code, decimal? Waarde, string Ontbreekt, bool? Signaal, decimal? Grenswaarde);
