namespace Monitoring.Voorbeeldgegevens;

/// <summary>An invented OPP with its cells, in the order of <see cref="Oppinhoud.Kolommen"/>.</summary>
internal sealed record Opprij(Oppgeval Geval, IReadOnlyList<string> Cellen)
{
    private static readonly int Vastgesteld = Kolom("vastgesteld_op");
    private static readonly int Beeindigd = Kolom("beeindigd_op");

    /// <summary>Vastgesteld, and not ended.</summary>
    public bool Loopt => Cellen[Vastgesteld].Length > 0 && Cellen[Beeindigd].Length == 0;

    private static int Kolom(string naam) => Oppinhoud.Kolommen.ToList().IndexOf(naam);
}
