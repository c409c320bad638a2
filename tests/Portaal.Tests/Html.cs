using System.Net;
using System.Text.RegularExpressions;

namespace Monitoring.Portaal.Tests;

/// <summary>What a test looks at in a page.</summary>
internal sealed partial record Html(string Tekst, string Titel, IReadOnlyList<string> Kop1, IReadOnlyList<int> Kopniveaus, IReadOnlyList<string> Menu, IReadOnlyList<string> Ids)
{
    public static Html Lees(string html)
    {
        var menu = Hoofdmenu().Match(html).Value;
        return new Html(
            WebUtility.HtmlDecode(Spaties().Replace(Labels().Replace(html, " "), " ")),
            WebUtility.HtmlDecode(Paginatitel().Match(html).Groups[1].Value),
            [.. Koppen().Matches(html).Where(kop => kop.Groups["niveau"].Value == "1").Select(kop => WebUtility.HtmlDecode(Labels().Replace(kop.Groups["tekst"].Value, "").Trim()))],
            [.. Koppen().Matches(html).Select(kop => kop.Groups["niveau"].Value[0] - '0')],
            [.. Verwijzingen().Matches(menu).Select(naam => WebUtility.HtmlDecode(naam.Groups[1].Value))],
            [.. IdWaarden().Matches(html).Select(id => id.Groups[1].Value)]);
    }

    [GeneratedRegex("<nav class=\"menu.*?</nav>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hoofdmenu();

    [GeneratedRegex("<a [^>]*>(.*?)</a>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verwijzingen();

    [GeneratedRegex("<title>(.*?)</title>\\s*</head>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Paginatitel();

    [GeneratedRegex("<h(?<niveau>[1-6])(?: [^>]*)?>(?<tekst>.*?)</h[1-6]>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Koppen();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Labels();

    [GeneratedRegex("\\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaties();

    [GeneratedRegex("\\sid=\"([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdWaarden();
}
