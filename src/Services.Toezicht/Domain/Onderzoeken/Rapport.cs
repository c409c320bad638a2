using Monitoring.Services.Toezicht.Domain.Herstel;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>Everything that a report says at one moment. The concept that a board was sent is kept as it read that day, whatever changes in the draft.</summary>
/// <param name="Eindoordeel">Null in a draft without one; a concept that was sent has it.</param>
internal sealed record Rapport(
    string? Eindoordeel,
    string? VoorgesteldEindoordeel,
    string Afwijkingsreden,
    IReadOnlyList<StandaardOordeel> Oordelen,
    IReadOnlyList<Bezoek> Bezoeken,
    IReadOnlyList<Bevinding> Bevindingen,
    IReadOnlyList<Aanbeveling> Aanbevelingen,
    IReadOnlyList<Rapportopdracht> Opdrachten)
{
    /// <summary>The report as it reads now.</summary>
    /// <param name="opdrachten">The herstelopdrachten of this onderzoek, those that were taken back left out.</param>
    public static Rapport Van(Onderzoek onderzoek, IEnumerable<Herstelopdracht> opdrachten) => new(
        onderzoek.Eindoordeel,
        onderzoek.VoorgesteldEindoordeel,
        onderzoek.Afwijkingsreden,
        // A judgement changes in place, so the report keeps its own.
        [.. onderzoek.Oordelen.Select(oordeel => new StandaardOordeel { Standaard = oordeel.Standaard, Oordeel = oordeel.Oordeel, Toelichting = oordeel.Toelichting })],
        [.. onderzoek.Bezoeken],
        [.. onderzoek.Bevindingen],
        [.. onderzoek.Aanbevelingen],
        [.. opdrachten.Select(opdracht => new Rapportopdracht(opdracht.Id, opdracht.Standaard, opdracht.Element, opdracht.Rechtsgrond, opdracht.Redenen, opdracht.Omschrijving, opdracht.Hersteltermijn))]);
}
