using System.Globalization;
using Monitoring.Services.Toezicht.Domain.Naslag;

namespace Monitoring.Services.Toezicht.Domain.Resultaten;

/// <summary>One row of the decision table of the berekend oordeel: it fires when at least so many indicators reach the norm. Rows are tried in order.</summary>
/// <param name="IsAanname">True when no source prints the rule.</param>
internal sealed record Resultaatregel(string Id, string Sector, int Volgorde, int Minimum, string Uitkomst, string Toelichting, Jaren Jaren, bool IsAanname, string Bron)
{
    private static readonly IReadOnlyList<Resultaatregel> Alle =
    [
        .. Naslagtabel.Lees("resultaatregels.csv").Select(rij => new Resultaatregel(
            rij["id"], rij["sector"], int.Parse(rij["volgorde"], CultureInfo.InvariantCulture), int.Parse(rij["minimum"], CultureInfo.InvariantCulture), rij["uitkomst"], rij["toelichting"], Jaren.Lees(rij), rij["herkomst"] == "aanname", rij["bron"])),
    ];

    /// <summary>The table of a year, in the order in which its rows are tried; empty when the sector has no berekend oordeel in that year.</summary>
    public static IReadOnlyList<Resultaatregel> Voor(string sector, int jaar) => [.. Alle.Where(regel => regel.Sector == sector && regel.Jaren.In(jaar)).OrderBy(regel => regel.Volgorde)];
}
