namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>
/// A decision on aangepast financieel toezicht of one bevoegd gezag, with the days on which it holds: always of an inspecteur, never the outcome of
/// a signal. Why it was taken, and by whom, stays in the service.
/// </summary>
/// <param name="AggregaatId">"bevoegdgezag/nummer", for example "41646/1".</param>
/// <param name="BevoegdGezag">Number of the board; to which samenwerkingsverband it belongs, <see cref="JaarrekeningGewijzigd"/> tells.</param>
/// <param name="Tot">Last day, or null while it lasts.</param>
public sealed record AangepastFinancieelToezichtGewijzigd(string AggregaatId, long Versie, DateTimeOffset Tijdstip, string BevoegdGezag, DateOnly Van, DateOnly? Tot) : IGebeurtenis;
