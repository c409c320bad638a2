namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>An object of supervision: samenwerkingsverband, bestuur, school or vestiging, with its place in the structure.</summary>
/// <param name="AggregaatId">"soort/code", for example "vestiging/00AP00".</param>
/// <param name="Soort">swv, bestuur, school or vestiging.</param>
/// <param name="Code">SWV code, bevoegd-gezag number, BRIN, or BRIN with two digits.</param>
/// <param name="Sector">po or vo.</param>
/// <param name="Schoolsoort">bao, sbo, so, vo, pro, vso; empty for swv and bestuur.</param>
/// <param name="Leerlingen">Pupils on the peildatum; null when not known or suppressed at the source.</param>
/// <param name="Herkomst">duo or voorbeeld.</param>
public sealed record ObjectVanToezichtGewijzigd(
    string AggregaatId,
    long Versie,
    DateTimeOffset Tijdstip,
    string Soort,
    string Code,
    string Naam,
    string Sector,
    string Schoolsoort,
    string BevoegdGezag,
    string SwvCode,
    string Plaats,
    string Provincie,
    int? Leerlingen,
    DateOnly? Peildatum,
    string Herkomst) : IGebeurtenis;
