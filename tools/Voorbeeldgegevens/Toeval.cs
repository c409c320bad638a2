namespace Monitoring.Voorbeeldgegevens;

/// <summary>
/// SplitMix64: a fixed sequence per seed. System.Random promises no sequence across versions, and only whole numbers are drawn because
/// floating point may differ per machine.
/// </summary>
internal sealed class Toeval(ulong zaad)
{
    private ulong _stand = zaad;

    /// <summary>From 0 up to but not including <paramref name="grens"/>.</summary>
    public int Tot(int grens) => (int)(Volgende() % (ulong)grens);

    /// <summary>Both bounds included.</summary>
    public int Tussen(int laagste, int hoogste) => laagste + Tot(hoogste - laagste + 1);

    /// <summary>Around the middle of the bounds: the mean of three draws.</summary>
    public int RondMidden(int laagste, int hoogste) => (Tussen(laagste, hoogste) + Tussen(laagste, hoogste) + Tussen(laagste, hoogste)) / 3;

    public bool Kans(int procent) => Tot(100) < procent;

    public T Kies<T>(IReadOnlyList<T> keuze) => keuze[Tot(keuze.Count)];

    public void Schud<T>(IList<T> lijst)
    {
        for (var plaats = lijst.Count - 1; plaats > 0; plaats--)
        {
            var ander = Tot(plaats + 1);
            (lijst[plaats], lijst[ander]) = (lijst[ander], lijst[plaats]);
        }
    }

    private ulong Volgende()
    {
        _stand += 0x9E3779B97F4A7C15;
        var z = _stand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
