namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>
/// The minister was informed that an object is zeer zwak for the second time in a row or more (De Staat van het Onderwijs 2024, section
/// 1.3.1). Not published for judgements that were imported: their time has passed.
/// </summary>
/// <param name="AggregaatId">UUID of the melding.</param>
/// <param name="Onderzoek">UUID of the onderzoek that led to it.</param>
/// <param name="Toezichtsector">po, vo, so or mbo.</param>
/// <param name="OpeenvolgendZeerZwak">2 or more.</param>
/// <param name="Datum">Day of the letter.</param>
/// <param name="Herkomst">inspectie or voorbeeld.</param>
public sealed record MinisterGeinformeerd(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string Onderzoek,
    string Onderzoeknummer,
    string ObjectSoort,
    string ObjectCode,
    string ObjectNaam,
    string Toezichtsector,
    int OpeenvolgendZeerZwak,
    DateOnly Datum,
    string Herkomst) : IGebeurtenis
{
    /// <summary>Day on which the report of the onderzoek is public; the letter says no more before it. Null in events from before it was told.</summary>
    public DateOnly? OpenbaarOp { get; init; }
}
