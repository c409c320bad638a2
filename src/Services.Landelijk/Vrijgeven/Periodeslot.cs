using System.Globalization;
using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Vrijgeven;

/// <summary>When a period is over, from how it is written.</summary>
internal static class Periodeslot
{
    /// <summary>Last day of "2023" (kalenderjaar or boekjaar), "2023-2024" (schooljaar, up to 31 July) or "2023-09/2023-12" (months); null for anything else.</summary>
    public static DateOnly? LaatsteDag(string periode)
    {
        if (periode is [_, _, _, _] && Jaar(periode) is { } jaar)
        {
            return new DateOnly(jaar, 12, 31);
        }

        if (periode is [_, _, _, _, '-', _, _, _, _] && Jaar(periode.AsSpan(0, 4)) is { } begin && Jaar(periode.AsSpan(5)) == begin + 1)
        {
            return new Schooljaar(begin).LaatsteDag;
        }

        return periode.Split('/') is [_, var maand] && DateOnly.TryParseExact(maand + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var eerste)
            ? eerste.AddMonths(1).AddDays(-1)
            : null;
    }

    public static bool IsVoorbij(string periode, DateOnly vandaag) => LaatsteDag(periode) < vandaag;

    /// <summary>The last one that is over, or else the last; null when there is none.</summary>
    /// <param name="perioden">Of one kind, oldest first.</param>
    public static string? LaatsteVan(IReadOnlyList<string> perioden, DateOnly vandaag) => perioden.LastOrDefault(periode => IsVoorbij(periode, vandaag)) ?? (perioden is [.., var laatste] ? laatste : null);

    private static int? Jaar(ReadOnlySpan<char> tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar is >= 1990 and <= 2100 ? jaar : null;
}
