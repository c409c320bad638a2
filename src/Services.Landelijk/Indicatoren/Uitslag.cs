using Monitoring.Services.Landelijk.Referentie;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>What an indicator computes: the conclusion in words and the series under it.</summary>
/// <param name="Conclusieperiode">The period that the conclusion is about; empty when there are no facts.</param>
/// <param name="Kanttekeningen">Those that depend on the facts, beside the fixed ones of the <see cref="IndicatorKaart"/>.</param>
/// <param name="TeltEcht">Whether anything else than examples counts, also when it gives no point in this choice of filters.</param>
internal sealed record Uitslag(string Conclusie, string Conclusieperiode, IReadOnlyList<Reeks> Reeksen, IReadOnlyList<Referentiecijfer> Referenties, IReadOnlyList<string> Kanttekeningen, bool TeltEcht)
{
    /// <summary>Writes the conclusion from the series, when it is about more than one period: some of those may be released, and then the sentence is about the released figures.</summary>
    public Func<IReadOnlyList<Reeks>, string>? Slotzin { get; init; }
}
