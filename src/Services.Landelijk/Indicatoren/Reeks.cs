namespace Monitoring.Services.Landelijk.Indicatoren;

/// <summary>A series of figures of one kind, by period and then category.</summary>
/// <param name="Eenheid">aantal, procent (0-100), ratio or euro.</param>
internal sealed record Reeks(string Code, string Naam, string Eenheid, IReadOnlyList<Punt> Punten)
{
    /// <summary>Decimals of a percentage on screen; the value itself has all of them.</summary>
    public int Decimalen { get; init; } = 1;
}
