namespace Monitoring.Contracts.Gebeurtenissen;

/// <summary>An object of supervision with its place in the structure and the days on which it exists.</summary>
/// <param name="AggregaatId">"soort/code", for example "vestiging/00AP00".</param>
/// <param name="Soort">swv, bestuur, school, vestiging, afdeling (vo) or opleiding (mbo).</param>
/// <param name="Code">SWV code, bevoegd-gezag number, BRIN, BRIN with two digits, that with the afdeling behind it, or BRIN with the opleiding.</param>
/// <param name="Sector">po or vo: that of the samenwerkingsverband; mbo has none and says mbo.</param>
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
    string Herkomst) : IGebeurtenis
{
    /// <summary>po, vo, so (which is so and vso together, "(v)so" in print) or mbo: the column of the Inspectie's tables.</summary>
    public string Toezichtsector { get; init; } = "";

    /// <summary>1 to 4 for so and vso when known; otherwise empty.</summary>
    public string Cluster { get; init; } = "";

    /// <summary>bekostigd or niet-bekostigd, for mbo only; otherwise empty.</summary>
    public string Bekostiging { get; init; } = "";

    /// <summary>Earliest day on which a source shows the object; null when no source names a day.</summary>
    public DateOnly? GeldigVan { get; init; }

    /// <summary>Last day of its existence; null while it exists.</summary>
    public DateOnly? GeldigTot { get; init; }

    /// <summary>Id of the object that it went over into ("bestuur/41646"); empty when there is none.</summary>
    public string Opvolger { get; init; } = "";

    /// <summary>Days under aangepast toezicht, oldest first: a decision of an inspecteur, never computed. Of aangepast financieel toezicht <see cref="AangepastFinancieelToezichtGewijzigd"/> tells.</summary>
    public IReadOnlyList<ToezichtstatusPeriode> AangepastToezicht { get; init; } = [];

    /// <summary>Pupils on every peildatum that is known, in any order; empty when only the latest is. Shares of an earlier schooljaar are taken of these.</summary>
    public IReadOnlyList<Leerlingtelling> Leerlingtellingen { get; init; } = [];
}
