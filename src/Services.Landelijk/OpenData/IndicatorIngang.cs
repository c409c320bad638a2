namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>An indicator in the catalogue: what it is about and where its figures are.</summary>
/// <param name="Herkomst">Of the facts under the conclusion and the figures: duo, inspectie, school, voorbeeld or gemengd; empty when there are no facts.</param>
internal sealed record IndicatorIngang(
    string Id,
    string Thema,
    string Titel,
    string Vraag,
    string Eenheid,
    string PeriodeSoort,
    string Status,
    DateTimeOffset? BijgewerktOp,
    string Conclusie,
    string Herkomst,
    IReadOnlyList<string> Kanttekeningen,
    IReadOnlyList<Indicatoren.Filter> MogelijkeFilters,
    string Json,
    string Csv);
