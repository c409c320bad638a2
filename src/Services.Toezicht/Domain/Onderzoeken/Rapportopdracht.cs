namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>A herstelopdracht as it stands in a concept report.</summary>
/// <param name="Redenen">Codes of <see cref="Herstelreden"/>, joined by '+'.</param>
internal sealed record Rapportopdracht(Guid Id, string Standaard, string Element, string Rechtsgrond, string Redenen, string Omschrijving, DateOnly Hersteltermijn);
