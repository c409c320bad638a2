namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>Columns of the tables of De Staat van het Onderwijs, as it names them: bo, sbo, po, vo, (v)so, mbo.</summary>
internal static class Kolom
{
    public const string Bo = "bo";
    public const string Sbo = "sbo";
    public const string Po = "po";
    public const string Vo = "vo";
    public const string Gespecialiseerd = "(v)so";
    public const string Mbo = "mbo";

    /// <summary>The column of tables by sector (1.3.1a, 1.4.1a).</summary>
    /// <param name="toezichtsector">po, vo, so or mbo; empty in events from before it existed.</param>
    /// <param name="sector">Used when <paramref name="toezichtsector"/> is empty.</param>
    public static string Sector(string toezichtsector, string sector) => toezichtsector switch
    {
        "so" => Gespecialiseerd,
        "" => sector,
        _ => toezichtsector,
    };

    /// <summary>The column of tables that set bo apart from the rest of po (1.2.2a, 1.2.2b).</summary>
    public static string School(string toezichtsector, string sector, string schoolsoort) => schoolsoort switch
    {
        "bao" => Bo,
        "sbo" => Sbo,
        "so" or "vso" => Gespecialiseerd,
        _ => Sector(toezichtsector, sector),
    };
}
