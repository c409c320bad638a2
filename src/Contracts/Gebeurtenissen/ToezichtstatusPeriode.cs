namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>A period under closer supervision.</summary>
/// <param name="Soort">aangepast; aangepast-financieel for a period of before Financien published these.</param>
/// <param name="Tot">Last day, or null while it lasts.</param>
public sealed record ToezichtstatusPeriode(string Soort, DateOnly Van, DateOnly? Tot);
