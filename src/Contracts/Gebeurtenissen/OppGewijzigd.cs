namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>An ontwikkelingsperspectief as the country may count it: no pseudonym, no kenmerk, no day that points at a pupil.</summary>
/// <param name="AggregaatId">Random UUID, meaningless outside the register.</param>
/// <param name="Vestiging">BRIN and two digits.</param>
/// <param name="Schooljaar">The schooljaar in which the term of six weeks began, "2023-2024".</param>
/// <param name="Status">opgesteld or vastgesteld.</param>
/// <param name="BinnenZesWeken">True or false once vastgesteld; null while it is not.</param>
/// <param name="Herkomst">school or voorbeeld.</param>
public sealed record OppGewijzigd(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string Vestiging,
    string Schoolsoort,
    string Sector,
    string Schooljaar,
    string Status,
    bool? BinnenZesWeken,
    string Herkomst) : IGebeurtenis;
