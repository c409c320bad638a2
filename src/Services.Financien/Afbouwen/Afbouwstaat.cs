using Monitoring.Contracts.Domein;
using Monitoring.Services.Financien.Domain;

namespace Monitoring.Services.Financien.Afbouwen;

/// <summary>
/// Where a board stands with mogelijk bovenmatig vermogen in a boekjaar, to look for in the list of boards: it has a plan for that year or not,
/// and keeps to it or not (De Staat van het Onderwijs 2024, paragraaf 1.5: a board accounts for equity above the signaleringswaarde).
/// </summary>
internal static class Afbouwstaat
{
    public const string ZonderPlan = "zonder-plan";
    private const string MetPlan = "met-plan";
    private const string Achter = "achter";

    /// <param name="staat">Empty for all.</param>
    /// <exception cref="WeigeringException"><c>lijst.afbouw</c>.</exception>
    public static IQueryable<Jaarrekening> MetAfbouw(this IQueryable<Jaarrekening> rijen, string staat) => staat switch
    {
        "" => rijen,
        MetPlan => rijen.Where(rij => rij.AfbouwJson != ""),
        ZonderPlan => rijen.Where(rij => rij.AfbouwJson == "" && rij.BovenmatigSortering > 0),
        Achter => rijen.Where(rij => rij.AfbouwJson.Contains("\"voortgang\":\"achter\"")),
        _ => throw new WeigeringException("lijst.afbouw", $"'{Kort.Tekst(staat)}' kan hier niet. Wel: {MetPlan}, {ZonderPlan}, {Achter}.", "afbouw"),
    };
}
