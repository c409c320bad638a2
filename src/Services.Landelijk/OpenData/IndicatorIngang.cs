namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>An indicator in the catalogue: what it is about and where its figures are.</summary>
internal sealed record IndicatorIngang(string Id, string Titel, string Vraag, string Eenheid, string PeriodeSoort, string Status, DateTimeOffset? BijgewerktOp, string Conclusie, IReadOnlyList<Indicatoren.Filter> MogelijkeFilters, string Json, string Csv);
