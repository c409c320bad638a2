using System.Globalization;
using System.Text;
using Monitoring.Contracts.Domein;
using Monitoring.Services.Landelijk.Indicatoren;

namespace Monitoring.Services.Landelijk.OpenData;

/// <summary>
/// How a CSV is written. A Dutch spreadsheet wants semicolons, a decimal comma and a byte order mark, which is the default; a program wants
/// commas and points.
/// </summary>
/// <param name="Scheiding">';' with decimal comma, or ',' with decimal point.</param>
internal sealed record CsvVorm(char Scheiding, bool Bom)
{
    public const string Soort = "text/csv; charset=utf-8";

    public static readonly CsvVorm Gewoon = new(';', Bom: true);

    /// <summary>Reads scheiding (puntkomma or komma) and bom (ja or nee).</summary>
    /// <exception cref="WeigeringException"><c>filter.waarde-onbekend</c></exception>
    public static CsvVorm Lees(string? scheiding, string? bom) => new(
        scheiding switch
        {
            null or "puntkomma" => ';',
            "komma" => ',',
            _ => throw Onbekend("scheiding", scheiding, "puntkomma of komma"),
        },
        bom switch
        {
            null or "ja" => true,
            "nee" => false,
            _ => throw Onbekend("bom", bom, "ja of nee"),
        });

    public byte[] Bytes(IEnumerable<IReadOnlyList<string>> rijen)
    {
        var tekst = new StringBuilder();
        foreach (var rij in rijen)
        {
            tekst.Append(Regel(rij));
        }

        var inhoud = Encoding.UTF8.GetBytes(tekst.ToString());
        return Bom ? [.. Encoding.UTF8.Preamble, .. inhoud] : inhoud;
    }

    public string Regel(IReadOnlyList<string> rij) => string.Join(Scheiding, rij.Select(Veld)) + "\r\n";

    public static string JaNee(bool? waarde) => waarde switch { true => "ja", false => "nee", null => "" };

    /// <summary>Full precision; an absent value is an empty cell.</summary>
    public string Getal(decimal? waarde) => waarde?.ToString("0.############################", Scheiding == ';' ? Woorden.Nederlands : CultureInfo.InvariantCulture) ?? "";

    private static WeigeringException Onbekend(string naam, string waarde, string mogelijk) =>
        new("filter.waarde-onbekend", $"'{Kort.Tekst(waarde)}' kan niet voor '{naam}'. Mogelijk: {mogelijk}.", naam);

    private string Veld(string waarde) => Citeer(IsFormule(waarde) ? "'" + waarde : waarde);

    /// <summary>Whether a spreadsheet would run the text as a formula; a negative number is a number.</summary>
    private static bool IsFormule(string tekst) => tekst is ['=' or '+' or '-' or '@' or '\t' or '\r', .. var rest] && !(tekst[0] == '-' && IsGetal(rest));

    /// <summary>As <see cref="Getal"/> writes it, without its sign.</summary>
    private static bool IsGetal(string tekst) => decimal.TryParse(tekst.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private string Citeer(string tekst) => tekst.AsSpan().ContainsAny([Scheiding, '"', '\r', '\n']) ? $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : tekst;
}
