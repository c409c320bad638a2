using Monitoring.Contracts.Domein;

namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>
/// Rows of every table about OPP's: the schoolsoorten, with vo by afdeling where the school told it. All tables have the same rows, so that
/// what one hides the other does not show.
/// </summary>
internal sealed record Oppgroep(string Code, string Sector)
{
    public static readonly IReadOnlyList<Oppgroep> Alle =
    [
        new("bao", "po"),
        new("sbo", "po"),
        new("so", "po"),
        new("vmbo", "vo"),
        new("havo-vwo", "vo"),
        new("vo", "vo"),
        new("pro", "vo"),
        new("vso", "vo"),
    ];

    private static readonly Dictionary<string, IReadOnlyList<string>> PerSector = Alle.GroupBy(groep => groep.Sector).ToDictionary(sector => sector.Key, IReadOnlyList<string> (sector) => [.. sector.Select(groep => groep.Code)]);

    /// <summary>The codes of the rows of a sector; none for another word.</summary>
    public static IReadOnlyList<string> CodesVan(string sector) => PerSector.GetValueOrDefault(sector, []);

    /// <summary>po or vo, of the code of a row.</summary>
    public static string SectorVan(string code) => Alle.First(groep => groep.Code == code).Sector;

    /// <summary>Where a school of this kind is counted; vo without a known afdeling stays vo.</summary>
    /// <exception cref="WeigeringException"><c>schoolsoort.onbekend</c> or <c>opp.afdeling-onbekend</c></exception>
    public static string Van(string schoolsoort, string afdeling) => (Schoolsoort.Lees(schoolsoort).Code, afdeling) switch
    {
        ("vo", "vmbo" or "havo-vwo") => afdeling,
        (var code, "") => code,
        _ => throw new WeigeringException("opp.afdeling-onbekend", $"'{Kort.Tekst(afdeling)}' is geen afdeling van {schoolsoort}. Verwacht bij vo: vmbo of havo-vwo.", "afdeling"),
    };
}
