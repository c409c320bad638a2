namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>What a file says of an onderzoek that was vastgesteld elsewhere.</summary>
/// <param name="Oordelen">Standaard and judgement; empty when the file only knows the eindoordeel.</param>
/// <param name="HerstelVan">Number of the onderzoek whose recovery it examines, or empty.</param>
/// <param name="Afwijkingsreden">Used when the eindoordeel departs from what the decision table proposes.</param>
/// <param name="HerstelopdrachtenBekend">False when the file says that it does not know them.</param>
internal sealed record Overname(
    string Nummer,
    string Soort,
    DateOnly Startdatum,
    DateOnly Vaststellingsdatum,
    DateOnly OpenbaarOp,
    IReadOnlyList<(string Standaard, string Oordeel)> Oordelen,
    string Eindoordeel,
    string HerstelVan,
    string Afwijkingsreden,
    bool HerstelopdrachtenBekend,
    string Herkomst);
