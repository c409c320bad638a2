namespace Monitoring.Services.Opp.Domain.Regels;

/// <summary>A rule of the catalogue.</summary>
/// <param name="Id">Stable id, "opp.zes-weken".</param>
/// <param name="Titel">What the rule asks, in one Dutch sentence.</param>
/// <param name="Oorzaak">Under which cause a shortcoming stands on the work list.</param>
/// <param name="Rechtsgronden">When it holds, for whom, and with what force.</param>
/// <param name="Dag">The day whose law counts.</param>
/// <param name="Toets">The check; called only for an OPP to which the rule applies.</param>
internal sealed record Regel(string Id, string Titel, Oorzaak Oorzaak, IReadOnlyList<Rechtsgrond> Rechtsgronden, Func<Toetsstuk, DateOnly> Dag, Func<Toetsstuk, Toets> Toets)
{
    /// <summary>The article in force for this OPP, or null when there is none.</summary>
    public Rechtsgrond? GrondVoor(Toetsstuk stuk)
    {
        var dag = Dag(stuk);
        foreach (var grond in Rechtsgronden)
        {
            if (grond.GeldtVoor(stuk.Schoolsoort.Code, dag))
            {
                return grond;
            }
        }

        return null;
    }
}
