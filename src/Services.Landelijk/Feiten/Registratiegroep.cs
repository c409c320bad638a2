namespace Monitoring.Services.Landelijk.Feiten;

/// <summary>
/// Rows of Tabel 5.3a of De Staat van het Onderwijs 2024, which is about reguliere scholen: po is bao, vo is vo without pro and vso. The
/// report does not say where sbo and pro belong; there every pupil has an OPP, so they would hide what the table shows.
/// </summary>
internal static class Registratiegroep
{
    public const string Po = "po";
    public const string Vo = "vo";

    /// <param name="groep">One of <see cref="Oppgroep"/>, or a schoolsoort.</param>
    /// <returns>po, vo, or the group itself when it is not in the table.</returns>
    public static string Van(string groep) => groep switch
    {
        "bao" => Po,
        "vo" or "vmbo" or "havo-vwo" => Vo,
        _ => groep,
    };
}
