namespace Monitoring.Services.Toezicht.Domain.Herstel;

/// <summary>What somebody fills in for a herstelopdracht, not yet checked.</summary>
/// <param name="Redenen">Codes of <see cref="Onderzoeken.Herstelreden"/>.</param>
internal sealed record Opdrachtgegevens(string Standaard, string Element, string Rechtsgrond, IReadOnlyList<string> Redenen, string Omschrijving, DateOnly Hersteltermijn);
