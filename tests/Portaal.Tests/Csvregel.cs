using System.Text.RegularExpressions;

namespace Monitoring.Portaal.Tests;

/// <summary>A line of a file as a spreadsheet reads it: a semicolon between quotation marks belongs to the text.</summary>
internal static partial class Csvregel
{
    public static List<string> Velden(string regel) => [.. Veld().Matches(";" + regel).Select(veld => veld.Groups["aanhaling"].Success ? veld.Groups["aanhaling"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : veld.Groups["kaal"].Value)];

    [GeneratedRegex(";(?:\"(?<aanhaling>(?:[^\"]|\"\")*)\"|(?<kaal>[^;]*))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Veld();
}
