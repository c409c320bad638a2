using System.Text;

namespace Monitoring.DuoBestanden;

/// <summary>
/// The rejected rows of a CSV as a CSV to correct and send again: the header of the file, each row as it was sent, and the reason behind it in
/// a column that a next reading passes over. No rejected row is left out: one whose form could not be read stands there as it was, in one cell.
/// </summary>
public static class AfgewezenBestand
{
    /// <summary>Header of the last column.</summary>
    public const string Reden = "reden";

    private const char Scheiding = ';';

    /// <param name="redenen">By line of the file: why the service refused the row.</param>
    /// <returns>Empty when nothing was rejected.</returns>
    public static string Maak(DuoTabel tabel, IReadOnlyDictionary<int, string> redenen)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        ArgumentNullException.ThrowIfNull(redenen);
        var kolommen = tabel.Schema.Kolommen.Select(kolom => kolom.Naam).ToList();
        var rijen = tabel.Rijen.Where(rij => redenen.ContainsKey(rij.Regel)).Select(rij => (rij.Regel, Cellen: kolommen.Select(rij.Tekst), Reden: redenen[rij.Regel]))
            .Concat(tabel.Fouten.Select(fout => (fout.Regel, Cellen: kolommen.Select((_, plaats) => plaats == 0 ? fout.Brontekst : ""), Reden: fout.Reden.Melding)))
            .OrderBy(rij => rij.Regel).ToList();
        if (rijen.Count == 0)
        {
            return "";
        }

        var tekst = new StringBuilder();
        tekst.AppendJoin(Scheiding, kolommen.Select(naam => naam.ToLowerInvariant().Replace(' ', '_')).Append(Reden)).Append("\r\n");
        foreach (var (_, cellen, reden) in rijen)
        {
            tekst.AppendJoin(Scheiding, cellen.Append(reden).Select(Cel)).Append("\r\n");
        }

        return tekst.ToString();
    }

    /// <summary>Takes away what <see cref="Maak"/> put before a cell that a spreadsheet would run.</summary>
    internal static string Lees(string cel) => cel is ['\'', '=' or '+' or '-' or '@', ..] ? cel[1..] : cel;

    /// <summary>Quoted where needed; text that a spreadsheet would run as a formula stays text.</summary>
    private static string Cel(string tekst)
    {
        var veilig = tekst is ['=' or '+' or '-' or '@', ..] ? "'" + tekst : tekst;
        return veilig.AsSpan().IndexOfAny(";\"\r\n") < 0 ? veilig : $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
