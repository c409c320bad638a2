using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>What an indicator computes: the conclusion in words and the series under it.</summary>
/// <param name="Kanttekeningen">Those that depend on the facts, beside the fixed ones of the <see cref="IndicatorKaart"/>.</param>
internal sealed record Uitslag(string Conclusie, IReadOnlyList<Reeks> Reeksen, IReadOnlyList<Referentiecijfer> Referenties, IReadOnlyList<string> Kanttekeningen);
