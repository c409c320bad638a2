using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Kaders;

/// <summary>One condition of a <see cref="Beslisregel"/>: at least so many of these standaarden have this judgement.</summary>
/// <param name="Standaarden">Codes; null means all that weigh.</param>
internal sealed record Beslisvoorwaarde(string Regel, IReadOnlyList<string>? Standaarden, string Oordeel, int Minimum)
{
    public static readonly ILookup<string, Beslisvoorwaarde> PerRegel = Naslagtabel.Lees("beslisvoorwaarden.csv")
        .Select(rij => new Beslisvoorwaarde(rij["regel"], rij["standaarden"] == "*" ? null : rij["standaarden"].Split(','), rij["oordeel"], int.Parse(rij["minimum"], CultureInfo.InvariantCulture)))
        .ToLookup(voorwaarde => voorwaarde.Regel, StringComparer.Ordinal);

    /// <summary>The standaarden that fulfil it, in the order of the kader.</summary>
    /// <param name="wegend">The standaarden that weigh, with their judgement.</param>
    public IReadOnlyList<string> Treft(IReadOnlyList<(string Standaard, string Oordeel)> wegend) =>
        [.. wegend.Where(rij => rij.Oordeel == Oordeel && (Standaarden is null || Standaarden.Contains(rij.Standaard, StringComparer.Ordinal))).Select(rij => rij.Standaard)];
}
