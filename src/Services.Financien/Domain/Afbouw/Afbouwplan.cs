using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Gebeurtenissen;

namespace Monitoring.Services.Financien.Domain.Afbouw;

/// <summary>
/// The plan of a bevoegd gezag to bring down mogelijk bovenmatig vermogen: equity at the end of each year. The plan is its own; nothing here
/// says what the equity should be.
/// </summary>
/// <param name="Versie">From 1; a new version replaces the former, which stays.</param>
/// <param name="Verantwoording">Where and how the annual report accounts for the equity (De Staat van het Onderwijs 2024, paragraaf 1.5: het bestuur moet zich verantwoorden).</param>
/// <param name="Jaren">In order, without gaps.</param>
internal sealed record Afbouwplan(int Versie, string Doel, string Verantwoording, IReadOnlyList<Afbouwjaar> Jaren)
{
    public const int MeesteJaren = 8;

    /// <exception cref="WeigeringException"><c>afbouwplan.jaren</c>, <c>afbouwplan.stijgt</c>.</exception>
    public static Afbouwplan Maak(int versie, string doel, string verantwoording, IEnumerable<Afbouwjaar> jaren)
    {
        List<Afbouwjaar> opVolgorde = [.. jaren.OrderBy(jaar => jaar.Boekjaar)];
        if (opVolgorde.Count is 0 or > MeesteJaren || opVolgorde.Where((jaar, plaats) => jaar.Boekjaar != opVolgorde[0].Boekjaar + plaats).Any())
        {
            throw new WeigeringException("afbouwplan.jaren", $"Geef 1 tot en met {MeesteJaren} boekjaren achter elkaar.", "jaren");
        }

        return opVolgorde.Zip(opVolgorde.Skip(1)).Any(paar => paar.Second.EigenVermogen > paar.First.EigenVermogen)
            ? throw new WeigeringException("afbouwplan.stijgt", "In een afbouwplan stijgt het eigen vermogen niet van jaar op jaar.", "jaren")
            : new Afbouwplan(versie, doel, verantwoording, opVolgorde);
    }

    /// <summary>Where it stands at the end of a year; null when the plan is not about that year.</summary>
    /// <param name="gerealiseerd">Equity of the account, euro.</param>
    public Afbouwstand? Stand(int boekjaar, decimal? gerealiseerd) => Jaren.FirstOrDefault(jaar => jaar.Boekjaar == boekjaar) is not { } jaar
        ? null
        : new Afbouwstand(Versie, Jaren[0].Boekjaar, Jaren[^1].Boekjaar, jaar.EigenVermogen, gerealiseerd, gerealiseerd is null ? "niet-bekend" : gerealiseerd <= jaar.EigenVermogen ? "volgens-plan" : "achter");
}
