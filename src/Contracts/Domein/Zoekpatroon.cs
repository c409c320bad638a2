namespace Monitoring.Contracts.Domein;

/// <summary>A pattern for LIKE, which every database reads alike whatever the case.</summary>
public static class Zoekpatroon
{
    /// <summary>Makes the character after it stand for itself.</summary>
    public const string Escape = "\\";

    /// <summary>What stands for something else in a pattern; the first one makes the others plain.</summary>
    private static readonly string[] Tekens = [Escape, "%", "_", "["];

    /// <summary>Matches what contains this text.</summary>
    public static string Bevat(string tekst) => $"%{Tekens.Aggregate(tekst, (tot, teken) => tot.Replace(teken, Escape + teken, StringComparison.Ordinal))}%";
}
