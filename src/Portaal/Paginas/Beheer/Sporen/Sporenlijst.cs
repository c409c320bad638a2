namespace Monitoring.Portaal.Paginas.Beheer.Sporen;

/// <summary>The acts that were found.</summary>
/// <param name="Zwijgend">Services that gave no answer.</param>
/// <param name="Afgekapt">What of which service has more acts than are read at once; only the latest are here.</param>
internal sealed record Sporenlijst(IReadOnlyList<Spoor> Sporen, IReadOnlyList<string> Zwijgend, IReadOnlyList<string> Afgekapt)
{
    public static Sporenlijst Leeg { get; } = new([], [], []);
}
