using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Opp.Domain;

/// <summary>Reads a field of a request that should hold a code or a date.</summary>
internal static class Veld
{
    /// <summary>
    /// As <paramref name="lees"/>; but what it refuses and looks like a burgerservicenummer is refused as that, without repeating it. What
    /// is well formed needs no look: a code or a date holds no number of a person.
    /// </summary>
    public static T Lees<T>(string tekst, string veld, Func<string?, string, T> lees)
    {
        try
        {
            return lees(tekst, veld);
        }
        catch (WeigeringException)
        {
            Burgerservicenummer.Weiger(tekst, veld);
            throw;
        }
    }
}
