namespace Monitoring.Services.Financien.Domain;

/// <summary>
/// Size of a bevoegd gezag by its total baten as reported, euro. Sources leave open where exactly 3, 12 and 25 million belong
/// (docs/decisions/0005-where-the-sources-are-silent.md).
/// </summary>
internal static class Grootteklasse
{
    /// <summary>klein, middelgroot, groot or zeer-groot; empty when the baten are not known.</summary>
    public static string Van(decimal? baten) => baten switch
    {
        null => "",
        < 3_000_000 => "klein",
        <= 12_000_000 => "middelgroot",
        <= 25_000_000 => "groot",
        _ => "zeer-groot",
    };
}
