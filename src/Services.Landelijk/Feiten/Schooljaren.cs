using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Ranges of schooljaren, as text ("2023-2024").</summary>
internal static class Schooljaren
{
    /// <summary>No OPP lasts longer; a typing error in a year must not make thousands of counters.</summary>
    private const int MeesteJaren = 20;

    /// <summary>From the first to the last, both included; the first alone when the last lies before it.</summary>
    public static IEnumerable<string> TotEnMet(string eerste, string laatste)
    {
        var begin = Begin(eerste);
        return Enumerable.Range(begin, Math.Clamp(Begin(laatste) - begin + 1, 1, MeesteJaren)).Select(jaar => new Schooljaar(jaar).ToString());
    }

    /// <summary>The later of the two.</summary>
    public static string Laatste(string een, string ander) => string.CompareOrdinal(een, ander) >= 0 ? een : ander;

    private static int Begin(string schooljaar) => int.Parse(schooljaar.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
}
