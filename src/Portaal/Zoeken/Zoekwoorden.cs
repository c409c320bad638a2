using System.Globalization;

namespace Monitoring.Portaal.Zoeken;

/// <summary>What somebody looks for: words that must all occur, whatever their capitals and accents.</summary>
internal sealed class Zoekwoorden
{
    /// <summary>Longest search text, in characters.</summary>
    public const int MaxLengte = 80;

    private static readonly CompareInfo Vergelijking = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;
    private readonly string[] _woorden;

    public Zoekwoorden(string? tekst)
    {
        var kaal = (tekst ?? "").Trim();
        Tekst = kaal.Length > MaxLengte ? kaal[..MaxLengte] : kaal;
        _woorden = Tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public string Tekst { get; }

    public bool Leeg => _woorden.Length == 0;

    /// <summary>Whether each word stands in one of the texts.</summary>
    public bool Staan(params IEnumerable<string> teksten)
    {
        var geheel = string.Join('\n', teksten);
        return !Leeg && _woorden.All(woord => Vergelijking.IndexOf(geheel, woord, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }
}
