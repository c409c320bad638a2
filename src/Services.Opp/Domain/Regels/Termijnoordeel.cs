namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>Outcome of the six-week rule for one OPP on one day.</summary>
/// <param name="Uitleg">Dutch sentences with the dates and the article.</param>
/// <param name="WettelijkeBasis">The article in force on the day the term began.</param>
internal sealed record Termijnoordeel(Termijn Termijn, DateOnly UitersteDatum, string Uitleg, string WettelijkeBasis);
