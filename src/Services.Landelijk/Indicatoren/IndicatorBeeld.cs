using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>An indicator with its figures: what the page, the API and the cache hold.</summary>
/// <param name="Status">voorlopig until the ministry makes a period definitief.</param>
/// <param name="BijgewerktOp">Latest change of a fact under it; null when there is none.</param>
/// <param name="Conclusie">One sentence with the number in it.</param>
/// <param name="Filters">As applied, defaults included.</param>
internal sealed record IndicatorBeeld(
    string Id,
    string Titel,
    string Vraag,
    string Definitie,
    string Formule,
    string Eenheid,
    string PeriodeSoort,
    string Bron,
    string WettelijkeBasis,
    string Status,
    DateTimeOffset? BijgewerktOp,
    string Conclusie,
    IReadOnlyList<string> Kanttekeningen,
    IReadOnlyList<Reeks> Reeksen,
    IReadOnlyList<Referentiecijfer> Referenties,
    IReadOnlyDictionary<string, string> Filters,
    IReadOnlyList<Filter> MogelijkeFilters);
