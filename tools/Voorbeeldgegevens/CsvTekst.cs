using System.Globalization;
using System.Text;

namespace Monitoring.Voorbeeldgegevens;

/// <summary>Lines with ';' between the cells, as DUO writes them.</summary>
internal sealed class CsvTekst(string regeleinde)
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("The framework lacks windows-1252.");
    private readonly StringBuilder _tekst = new();

    /// <summary>A line that is written as it is, such as a header.</summary>
    public void Kaal(string regel) => _tekst.Append(regel).Append(regeleinde);

    public void Rij(params IEnumerable<string> cellen) =>
        Kaal(string.Join(';', cellen.Select(cel => cel.AsSpan().IndexOfAny(";\"\r\n") < 0 ? cel : $"\"{cel.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));

    public Voorbeeldbestand AlsWindows1252(string naam) => new(naam, Windows1252.GetBytes(_tekst.ToString()));

    public Voorbeeldbestand AlsUtf8(string naam) => new(naam, new UTF8Encoding(false).GetBytes(_tekst.ToString()));

    public static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>1.234.567; empty for null.</summary>
    public static string Bedrag(long? bedrag) => bedrag?.ToString("N0", Notatie) ?? "";

    public static string Datum(DateOnly? datum) => datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    // Written out: the Dutch culture of the machine may differ or be absent.
    private static readonly NumberFormatInfo Notatie = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3], NumberNegativePattern = 1 };
}
