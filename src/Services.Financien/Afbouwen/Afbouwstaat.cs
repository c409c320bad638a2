using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Afbouwen;

/// <summary>
/// Where a board stands with mogelijk bovenmatig vermogen, to look for in the list of boards: it has a plan or not, and keeps to it or not (De Staat
/// van het Onderwijs 2024, paragraaf 1.5: a board accounts for equity above the signaleringswaarde).
/// </summary>
internal static class Afbouwstaat
{
    /// <summary>Above the signaleringswaarde, and no plan for any year.</summary>
    public const string ZonderPlan = "zonder-plan";

    /// <summary>A plan that is not about this boekjaar: it begins later, or ended before.</summary>
    public const string AndereJaren = "andere-jaren";

    /// <summary>Above the signaleringswaarde in a boekjaar that is asked about, and not yet accounted for.</summary>
    private const string ZonderVerantwoording = "zonder-verantwoording";

    private const string MetPlan = "met-plan";
    private const string Achter = "achter";

    /// <param name="plannen">Numbers of the boards that have a plan.</param>
    /// <param name="verantwoordingen">What boards gave as their accountability, per boekjaar.</param>
    /// <param name="staat">Empty for all.</param>
    /// <exception cref="WeigeringException"><c>lijst.afbouw</c>.</exception>
    public static IQueryable<Jaarrekening> MetAfbouw(this IQueryable<Jaarrekening> rijen, IQueryable<string> plannen, IQueryable<Dossierstuk> verantwoordingen, string staat) => staat switch
    {
        "" => rijen,
        MetPlan => rijen.Where(rij => plannen.Contains(rij.BevoegdGezag)),
        ZonderPlan => rijen.Where(rij => rij.BovenmatigSortering > 0 && !plannen.Contains(rij.BevoegdGezag)),
        Achter => rijen.Where(rij => rij.AfbouwJson.Contains("\"voortgang\":\"achter\"")),
        ZonderVerantwoording => rijen.Where(rij => rij.Boekjaar >= Vermogensgrens.EersteBoekjaar && rij.BovenmatigSortering > 0 && !verantwoordingen.Any(stuk => stuk.BevoegdGezag == rij.BevoegdGezag && stuk.Boekjaar == rij.Boekjaar)),
        _ => throw new WeigeringException("lijst.afbouw", $"'{Kort.Tekst(staat)}' kan hier niet. Wel: {MetPlan}, {ZonderPlan}, {Achter}, {ZonderVerantwoording}.", "afbouw"),
    };
}
