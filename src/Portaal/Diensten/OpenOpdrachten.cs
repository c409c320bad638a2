using Monitoring.Contracts.Toezicht.V1;

namespace Monitoring.Portaal.Diensten;

/// <summary>What the inspectie still asks of a board.</summary>
internal static class OpenOpdrachten
{
    /// <summary>Of one onderzoek: in force and not yet hersteld. A concept asks nothing of anybody.</summary>
    public static IEnumerable<Herstelopdracht> OpenHerstelopdrachten(this Onderzoek onderzoek) => onderzoek.Herstelopdrachten.Where(opdracht => opdracht.Status is not ("concept" or "hersteld"));
}
