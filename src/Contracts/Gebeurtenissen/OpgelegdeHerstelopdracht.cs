namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>A herstelopdracht with the article of law that it rests on.</summary>
/// <param name="Status">open or hersteld.</param>
public sealed record OpgelegdeHerstelopdracht(Guid Id, string Standaard, string Rechtsgrond, DateOnly Hersteltermijn, string Status);
