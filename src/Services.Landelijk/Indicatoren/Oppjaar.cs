using Monitoring.Services.Landelijk.Swvs;
using Monitoring.Services.Landelijk.Vrijgeven;

namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>The counters about OPP's of one schooljaar, and those of the editions of its release that readers have already.</summary>
/// <param name="Swvs">The samenwerkingsverbanden of an edition; none where the country of today is meant.</param>
/// <param name="Grens">Counts below this are small (<see cref="Onderdrukkingsregel"/>).</param>
/// <param name="Vorige">The edition before; null when there is none.</param>
internal sealed record Oppjaar(IReadOnlyList<Tellerregel> Tellers, IReadOnlyList<Swvkop> Swvs, long Grens, Oppjaar? Vorige)
{
    public Oppjaar(IReadOnlyList<Tellerregel> tellers, long grens)
        : this(tellers, [], grens, null)
    {
    }

    /// <param name="edities">Of this schooljaar, the earliest first.</param>
    /// <returns>The last of them; null when there are none.</returns>
    public static Oppjaar? Laatste(IEnumerable<Grondslag> edities) => edities.Aggregate((Oppjaar?)null, (vorige, editie) => new Oppjaar(editie.Tellers, editie.Swvs, editie.Grens, vorige));
}
