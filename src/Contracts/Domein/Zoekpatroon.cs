namespace Monitoring.Contracts.Domein;

/// <summary>A pattern for LIKE, which every database reads alike whatever the case.</summary>
public static class Zoekpatroon
{
    private const int MaxLengte = 80;

    /// <summary>Makes the character after it stand for itself.</summary>
    public const string Escape = "\\";

    /// <summary>What stands for something else in a pattern; the first one makes the others plain.</summary>
    private static readonly string[] Tekens = [Escape, "%", "_", "["];

    /// <summary>Reads what is searched for, without the spaces around it; empty when nothing is. Refuses more than 80 characters with this code.</summary>
    public static string Lees(string tekst, string code, string veld)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return tekst.Trim() is { Length: <= MaxLengte } zoek ? zoek : throw new WeigeringException(code, $"Zoek met hoogstens {MaxLengte} tekens.", veld);
    }

    /// <summary>Matches what contains this text.</summary>
    public static string Bevat(string tekst) => $"%{Tekens.Aggregate(tekst, (tot, teken) => tot.Replace(teken, Escape + teken, StringComparison.Ordinal))}%";
}
