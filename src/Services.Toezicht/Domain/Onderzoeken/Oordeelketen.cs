using Monitoring.Services.Toezicht.Domain.Kaders;

namespace Monitoring.Services.Toezicht.Domain.Onderzoeken;

/// <summary>
/// The row of vastgestelde onderzoeken at one object: which judgement came before which, and how often in a row it was zeer zwak. "Tweede
/// achtereenvolgende": a judgement between two that is not zeer zwak begins anew, geen-oordeel does not count as one.
/// </summary>
internal static class Oordeelketen
{
    /// <summary>From this many in a row the minister is informed (De Staat van het Onderwijs 2024, section 1.3.1).</summary>
    public const int MeldenVanaf = 2;

    /// <summary>Puts each onderzoek in its place, in order of vaststelling.</summary>
    /// <param name="vanHetObject">All vastgestelde onderzoeken of one object.</param>
    /// <param name="elders">Numbers of those whose recovery was examined at the object that this one went over into. What was judged there stays there.</param>
    public static void Leg(IEnumerable<Onderzoek> vanHetObject, IReadOnlySet<string> elders)
    {
        var rij = vanHetObject.OrderBy(onderzoek => onderzoek.Vaststellingsdatum).ThenBy(onderzoek => onderzoek.Nummer, StringComparer.Ordinal).ToList();
        var gedaan = rij.Where(onderzoek => onderzoek.HerstelVan.Length > 0).Select(onderzoek => onderzoek.HerstelVan).ToHashSet(StringComparer.Ordinal);
        var (vorig, opRij) = ("", 0);
        foreach (var onderzoek in rij)
        {
            var telt = onderzoek.Eindoordeel != Oordeelwaarde.GeenOordeel;
            var aantal = onderzoek.Eindoordeel == Oordeelwaarde.ZeerZwak ? opRij + 1 : 0;
            onderzoek.PlaatsInKeten(vorig, aantal, gedaan.Contains(onderzoek.Nummer) || elders.Contains(onderzoek.Nummer));
            (vorig, opRij) = telt ? (onderzoek.Eindoordeel ?? "", aantal) : (vorig, opRij);
        }
    }
}
