using System.Buffers;
using System.Text;

namespace Monitoring.DuoBestanden.Lezen;

/// <summary>
/// Decodes a file. A byte order mark decides; without one it is UTF-8 when it reads as UTF-8, and otherwise windows-1252,
/// unless correct UTF-8 sequences outnumber the broken ones: then it is UTF-8 with damage, and the rows that are hit are reported.
/// </summary>
internal static class Tekstcodering
{
    public const string Utf8 = "utf-8";
    public const string Utf8Bom = "utf-8-bom";
    public const string Utf16Le = "utf-16le";
    public const string Utf16Be = "utf-16be";
    public const string Windows1252 = "windows-1252";

    /// <summary>What a decoder puts where bytes mean nothing.</summary>
    public const char Vervangteken = '\uFFFD';

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("The framework lacks windows-1252.");

    public static (string Tekst, string Codering) Decodeer(ReadOnlySpan<byte> inhoud) => inhoud switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => (Encoding.UTF8.GetString(rest), Utf8Bom),
        [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), Utf16Le),
        [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), Utf16Be),
        _ when IsUtf8(inhoud) => (Encoding.UTF8.GetString(inhoud), Utf8),
        _ => (Windows.GetString(inhoud), Windows1252),
    };

    private static bool IsUtf8(ReadOnlySpan<byte> inhoud)
    {
        if (System.Text.Unicode.Utf8.IsValid(inhoud))
        {
            return true;
        }

        var goed = 0;
        var fout = 0;
        var rest = inhoud;
        for (var stap = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F); stap >= 0; stap = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x7F))
        {
            rest = rest[stap..];
            var uitkomst = Rune.DecodeFromUtf8(rest, out _, out var lengte);
            goed += uitkomst == OperationStatus.Done ? 1 : 0;
            fout += uitkomst == OperationStatus.InvalidData ? 1 : 0;
            rest = rest[Math.Max(lengte, 1)..];
        }

        return goed > fout;
    }
}
