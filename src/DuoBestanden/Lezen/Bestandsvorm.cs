using Monitoring.Contracts.Domein;

namespace Monitoring.DuoBestanden.Lezen;

/// <summary>Refuses what is no CSV by its content. DUO's own download links have returned web pages under a .csv name.</summary>
internal static class Bestandsvorm
{
    private const int Proef = 4_096;

    public static Weigering? Bezwaar(string naam, ReadOnlySpan<byte> inhoud)
    {
        var kaal = inhoud is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : inhoud;
        kaal = kaal.TrimStart(" \t\r\n"u8);
        if (kaal.IsEmpty)
        {
            return new Weigering("duo.leeg", $"Het bestand {naam} is leeg.");
        }

        return inhoud switch
        {
            [0x50, 0x4B, 0x03 or 0x05, ..] => GeenCsv(naam, "een zip- of spreadsheetbestand (xlsx of ods). Open het en sla het op als CSV"),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => GeenCsv(naam, "een oud Excel-bestand (xls). Open het en sla het op als CSV"),
            [0x25, 0x50, 0x44, 0x46, ..] => GeenCsv(naam, "een pdf"),
            [0x1F, 0x8B, ..] => GeenCsv(naam, "een ingepakt bestand (gzip). Pak het eerst uit"),
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => null,
            _ when BegintMet(kaal, "<?xml"u8) => GeenCsv(naam, "een XML-bestand"),
            _ when kaal[0] == '<' => new Weigering("duo.html", $"{naam} is een webpagina, geen CSV. De downloadlink klopt waarschijnlijk niet meer."),
            _ when kaal[0] is (byte)'{' or (byte)'[' => GeenCsv(naam, "een JSON-bestand"),
            _ when IsBinair(inhoud[..Math.Min(inhoud.Length, Proef)]) => GeenCsv(naam, "een binair bestand"),
            _ => null,
        };
    }

    private static Weigering GeenCsv(string naam, string wat) => new("duo.geen-csv", $"{naam} is {wat}, geen CSV.");

    private static bool BegintMet(ReadOnlySpan<byte> inhoud, ReadOnlySpan<byte> begin) => inhoud.StartsWith(begin);

    private static bool IsBinair(ReadOnlySpan<byte> proef)
    {
        var vreemd = 0;
        foreach (var teken in proef)
        {
            vreemd += teken < 0x20 && teken is not ((byte)'\t' or (byte)'\r' or (byte)'\n') ? 1 : 0;
        }

        return proef.Contains((byte)0) || vreemd * 20 > proef.Length;
    }
}
