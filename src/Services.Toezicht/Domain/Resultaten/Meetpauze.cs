using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>Schooljaren in which a sector measured no onderwijsresultaten: the berekend oordeel reaches over them (table meetpauzes.csv).</summary>
internal static class Meetpauze
{
    private static readonly HashSet<(string Sector, int Schooljaar)> Alle = [.. Naslagtabel.Lees("meetpauzes.csv").Select(rij => (rij["sector"], int.Parse(rij["schooljaar"], CultureInfo.InvariantCulture)))];

    private static readonly Dictionary<string, int> Aantallen = Alle.CountBy(pauze => pauze.Sector).ToDictionary(StringComparer.Ordinal);

    /// <param name="schooljaar">Calendar year in which it begins.</param>
    public static bool Is(string sector, int schooljaar) => Alle.Contains((sector, schooljaar));

    public static int Aantal(string sector) => Aantallen.GetValueOrDefault(sector);
}
