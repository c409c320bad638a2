using System.Globalization;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>
/// The day on which a report becomes public, as part of the characteristic of a counter: where numbers are so small that a case could be
/// recognised in them, a reader leaves out what is not public yet, and no counter has to move when the day comes.
/// </summary>
internal static class Openbaarheid
{
    private const char Scheiding = '@';

    /// <param name="op">Null: public.</param>
    public static string Vanaf(string kenmerk, DateOnly? op) => op is { } dag ? string.Create(CultureInfo.InvariantCulture, $"{kenmerk}{Scheiding}{dag:yyyy-MM-dd}") : kenmerk;

    /// <returns>The characteristic without its day; null when that day is still to come.</returns>
    public static string? Lees(string kenmerk, DateOnly vandaag) => kenmerk.IndexOf(Scheiding, StringComparison.Ordinal) switch
    {
        -1 => kenmerk,
        var plaats when Dag(kenmerk, plaats) <= vandaag => kenmerk[..plaats],
        _ => null,
    };

    /// <returns>The day on which it becomes public; null when that has no day.</returns>
    public static DateOnly? Dag(string kenmerk) => kenmerk.IndexOf(Scheiding, StringComparison.Ordinal) is >= 0 and var plaats ? Dag(kenmerk, plaats) : null;

    private static DateOnly Dag(string kenmerk, int plaats) => DateOnly.ParseExact(kenmerk.AsSpan(plaats + 1), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
