namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A row of an indicator: which categories of the counters it adds up.</summary>
/// <param name="Code">As in filters, CSV and series.</param>
/// <param name="Categorieen">Categories of the counters.</param>
/// <param name="Referenties">Ids with which the published figures of this row begin.</param>
internal sealed record Groep(string Code, IReadOnlyList<string> Categorieen, params IReadOnlyList<string> Referenties)
{
    public const string Totaal = "totaal";
}
