namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>The kengetallen of one bevoegd gezag in one boekjaar, with the signals they give.</summary>
/// <param name="AggregaatId">"bevoegdgezag/boekjaar/soort", for example "21428/2015/realisatie".</param>
/// <param name="Groepering">As DUO writes it: SWV, PO1-PO6, SBO, REC, WSNS, CN.</param>
/// <param name="SwvCode">Empty when the link from bevoegd gezag to samenwerkingsverband is not known.</param>
/// <param name="Sector">po or vo.</param>
/// <param name="Status">voorlopig or definitief.</param>
/// <param name="Bevindingen">Number of broken identities found in the account.</param>
/// <param name="Herkomst">duo or voorbeeld.</param>
public sealed record JaarrekeningGewijzigd(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string BevoegdGezag,
    string Naam,
    string Groepering,
    string SwvCode,
    string Sector,
    int Boekjaar,
    string Soort,
    string Status,
    IReadOnlyList<KengetalWaarde> Kengetallen,
    int Bevindingen,
    string Herkomst) : IGebeurtenis;
