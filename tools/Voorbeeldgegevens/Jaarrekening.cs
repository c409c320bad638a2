namespace Monitoring.Voorbeeldgegevens;

/// <summary>One board-year. Whole euro, null where a board does not report the post. Totals follow from the posts, except where a fault is planted.</summary>
internal sealed class Jaarrekening
{
    public required Bestuur Bestuur { get; init; }

    public required int Jaar { get; init; }

    /// <summary>Posts and totals by code.</summary>
    public Dictionary<string, long?> Posten { get; } = new(StringComparer.Ordinal);

    /// <summary>False for a board that is missing from the balans file of that year.</summary>
    public bool HeeftBalans { get; set; } = true;

    public long this[string post] => Posten.GetValueOrDefault(post) ?? 0;

    public void Tel(string totaal, params string[] posten) => Posten[totaal] = posten.Sum(post => this[post]);
}
