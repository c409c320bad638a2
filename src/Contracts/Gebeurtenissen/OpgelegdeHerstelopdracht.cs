namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>A herstelopdracht as it stood in the vastgestelde report. What became of it is in <see cref="HerstelopdrachtGewijzigd"/>.</summary>
/// <param name="Element">Code of the element of the standaard that it is about; empty when it is about the standaard as a whole.</param>
/// <param name="Rechtsgrond">Id of the article of law that it rests on.</param>
public sealed record OpgelegdeHerstelopdracht(Guid Id, string Standaard, string Element, string Rechtsgrond, DateOnly Hersteltermijn);
