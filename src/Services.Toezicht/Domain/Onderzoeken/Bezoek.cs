namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// A visit with the lessons that were seen. Pedagogisch-didactisch handelen is voldoende when a "ruime meerderheid" of them meets
/// basiskwaliteit (De Staat van het Onderwijs 2024, section 1.2.2); the source gives no number, so none is computed here.
/// </summary>
internal sealed class Bezoek
{
    public required Guid Id { get; init; }

    public required DateOnly Datum { get; init; }

    public required int Lessen { get; init; }

    /// <summary>Lessons that meet basiskwaliteit; never more than <see cref="Lessen"/>.</summary>
    public required int OpBasiskwaliteit { get; init; }

    public required string Toelichting { get; init; }
}
