namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>A vastgesteld onderzoek in full. Nothing of an onderzoek is published before vaststelling.</summary>
/// <param name="AggregaatId">UUID of the onderzoek.</param>
/// <param name="Soort">vierjaarlijks, herstel, ...; kinds are never pooled.</param>
/// <param name="Eindoordeel">goed (a waardering), voldoende or onvoldoende.</param>
/// <param name="Herkomst">inspectie or voorbeeld.</param>
public sealed record OnderzoekVastgesteld(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string Nummer,
    string Soort,
    string ObjectSoort,
    string ObjectCode,
    string ObjectNaam,
    string Sector,
    DateOnly Vaststellingsdatum,
    string Eindoordeel,
    IReadOnlyList<OordeelOpStandaard> Oordelen,
    IReadOnlyList<OpgelegdeHerstelopdracht> Herstelopdrachten,
    string Herkomst) : IGebeurtenis;
