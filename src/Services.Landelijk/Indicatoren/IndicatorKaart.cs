namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>What an indicator says about itself, before any figure.</summary>
/// <param name="Thema">opp, toezicht or financien.</param>
/// <param name="Teller">What is counted, in words.</param>
/// <param name="Noemer">What a share is a share of, in words; empty when the indicator is no share.</param>
/// <param name="Eenheid">aantal, procent (0-100), aandeel (a fraction: 0.12 is 12%), ratio or euro.</param>
/// <param name="PeriodeSoort">kalenderjaar, boekjaar, schooljaar, onderzoeksperiode or peildatum: kinds of years are never mixed.</param>
/// <param name="Polariteit">hoger-is-gunstiger, lager-is-gunstiger or geen: a count of work done is neither good nor bad.</param>
/// <param name="Dimensies">By what the figures can be told apart, for example sector and schoolsoort.</param>
internal sealed record IndicatorKaart(
    string Id,
    string Thema,
    string Titel,
    string Vraag,
    string Definitie,
    string Teller,
    string Noemer,
    string Formule,
    string Eenheid,
    string PeriodeSoort,
    string Polariteit,
    IReadOnlyList<string> Dimensies,
    string Bron,
    string WettelijkeBasis,
    IReadOnlyList<string> Kanttekeningen)
{
    /// <summary>How its small groups are hidden, as dated rules; none when it is about institutions, which are public.</summary>
    public IReadOnlyList<Onderdrukkingsregel> Onderdrukking { get; init; } = [];

    public IReadOnlyList<OntbrekendeDimensie> NietBeschikbaar { get; init; } = [];
}
