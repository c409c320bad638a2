using Monitoring.Contracts.Domein;
using Monitoring.ServiceDefaults.Weigeringen;

namespace Monitoring.Portaal.Tests.Proefdiensten;

/// <summary>Rows in the order that is asked, and the refusal of a column that is not known, as the services do it.</summary>
internal static class Volgorde
{
    public static List<T> Van<T>(this Sortering<T> sortering, string sorteer, IEnumerable<T> rijen)
    {
        try
        {
            return [.. sortering.Pas(rijen.AsQueryable(), sorteer)];
        }
        catch (WeigeringException fout)
        {
            throw fout.Weigering.NaarRpc();
        }
    }
}
