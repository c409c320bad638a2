using System.Text.Json.Serialization;
using Monitoring.Services.Landelijk.Indicatoren;
using Monitoring.Services.Landelijk.Swvs;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>
/// The counters about OPP's of a schooljaar at the moment that its figures were frozen. What has no table of its own in the release, the
/// figures per samenwerkingsverband, comes from these, and not from the counters of today. They hold small groups and are never published.
/// </summary>
/// <param name="Uitgave">Of the release.</param>
/// <param name="Grens">Counts below this were small (<see cref="Onderdrukkingsregel"/>): a later rule does not change what was released.</param>
/// <param name="Tellers">Of this schooljaar, those that counted.</param>
/// <param name="Swvs">The samenwerkingsverbanden of then: which provincie each was in.</param>
internal sealed record Grondslag(string Periode, int Uitgave, long Grens, IReadOnlyList<Tellerregel> Tellers, IReadOnlyList<Swvkop> Swvs)
{
    /// <summary>Whether there was nothing but examples.</summary>
    [JsonIgnore]
    public bool IsVoorbeeld => !Herkomsten.IsEcht(Tellers, teller => teller.Herkomst);
}
