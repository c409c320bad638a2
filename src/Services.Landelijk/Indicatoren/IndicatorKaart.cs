namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>What an indicator says about itself, before any figure.</summary>
/// <param name="Eenheid">aantal, procent, ratio or euro.</param>
/// <param name="PeriodeSoort">kalenderjaar, boekjaar or schooljaar.</param>
internal sealed record IndicatorKaart(
    string Id,
    string Titel,
    string Vraag,
    string Definitie,
    string Formule,
    string Eenheid,
    string PeriodeSoort,
    string Bron,
    string WettelijkeBasis,
    IReadOnlyList<string> Kanttekeningen);
