using System.Globalization;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>What is measured of the onderwijsresultaten, and in which berekende oordelen it counts (De Staat van het Onderwijs 2024, section 1.3.3).</summary>
/// <param name="Sector">po or vo.</param>
/// <param name="OpDeGrens">True when a value equal to the norm is enough.</param>
/// <param name="Laagste">No value or norm lies below it.</param>
/// <param name="Hoogste">No value or norm lies above it.</param>
/// <param name="Jaren">The years of the berekend oordeel in which it counts.</param>
/// <param name="IsAanname">True when no source names it so.</param>
internal sealed record Indicator(string Code, string Sector, string Naam, bool OpDeGrens, decimal Laagste, decimal Hoogste, Jaren Jaren, bool IsAanname, string Bron)
{
    public const int LengteCode = 30;

    private static readonly IReadOnlyList<Indicator> Alle =
    [
        .. Naslagtabel.Lees("indicatoren.csv").Select(rij => new Indicator(
            rij["code"], rij["sector"], rij["naam"], rij["grens"] == "op-of-boven", decimal.Parse(rij["laagste"], CultureInfo.InvariantCulture), decimal.Parse(rij["hoogste"], CultureInfo.InvariantCulture), Jaren.Lees(rij), rij["herkomst"] == "aanname", rij["bron"])),
    ];

    /// <summary>Those that count in the berekend oordeel of a year, in the order of the table.</summary>
    public static IReadOnlyList<Indicator> Voor(string sector, int jaar) => [.. Alle.Where(indicator => indicator.Sector == sector && indicator.Jaren.In(jaar))];

    /// <exception cref="WeigeringException"><c>indicator.onbekend</c>, also for an indicator of another sector</exception>
    public static Indicator Lees(string sector, string code, string veld)
    {
        var mogelijk = Alle.Where(indicator => indicator.Sector == sector).ToList();
        return mogelijk.Find(indicator => string.Equals(indicator.Code, code.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new WeigeringException("indicator.onbekend", $"'{Kort.Tekst(code)}' is geen indicator van de onderwijsresultaten in deze sector. Wel: {string.Join(", ", mogelijk.Select(indicator => indicator.Code).Distinct())}.", veld);
    }

    public bool Haalt(decimal waarde, decimal norm) => OpDeGrens ? waarde >= norm : waarde > norm;
}
