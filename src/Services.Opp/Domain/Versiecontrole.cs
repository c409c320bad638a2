using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>Whoever acts names the version that he saw, so that he never overwrites what he did not see.</summary>
internal static class Versiecontrole
{
    /// <summary>Refuses with <c>versie.verouderd</c> when there is a newer one.</summary>
    public static void Eis(long gezien, long huidig)
    {
        if (gezien != huidig)
        {
            throw new WeigeringException("versie.verouderd", "Iemand anders heeft dit intussen gewijzigd. Haal de laatste stand op en probeer het opnieuw.", "versie", WeigeringSoort.Conflict);
        }
    }
}
