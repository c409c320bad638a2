using System.Net;
using System.Text.RegularExpressions;

namespace Monitoring.DraaiendPlatform;

/// <summary>Follows every link that a visitor sees, from the start page on: of each kind of page the first few.</summary>
public static partial class Rondgang
{
    /// <summary>Pages of one kind differ by their case only.</summary>
    private const int PerSoort = 2;

    public static async Task<IReadOnlyList<Bezochtepagina>> Loop(HttpClient browser, CancellationToken annulering)
    {
        ArgumentNullException.ThrowIfNull(browser);
        var bezocht = new List<Bezochtepagina>();
        var bekend = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var perSoort = new Dictionary<string, int>(StringComparer.Ordinal);
        var wachtend = new Queue<(string Pad, string Via)>([("/", "")]);
        while (wachtend.TryDequeue(out var volgende))
        {
            var soort = Soort(volgende.Pad);
            if ((perSoort[soort] = perSoort.GetValueOrDefault(soort) + 1) > PerSoort)
            {
                continue;
            }

            using var antwoord = await browser.GetAsync(volgende.Pad, annulering);
            var html = antwoord.Content.Headers.ContentType?.MediaType == "text/html" ? await antwoord.Content.ReadAsStringAsync(annulering) : "";
            bezocht.Add(new Bezochtepagina(volgende.Pad, soort, volgende.Via, antwoord.StatusCode, html));
            foreach (var pad in Links().Matches(html).Select(link => WebUtility.HtmlDecode(link.Groups["pad"].Value)).Where(bekend.Add))
            {
                wachtend.Enqueue((pad, volgende.Pad));
            }
        }

        return bezocht;
    }

    /// <summary>Part of an address that has a digit in it is a number, a code or a day; of a choice only its names count.</summary>
    private static string Soort(string pad)
    {
        var delen = pad.Split('?', 2);
        var plaats = string.Join('/', delen[0].Split('/').Select(deel => deel.Any(char.IsAsciiDigit) && deel != "v1" ? "*" : deel));
        return delen.Length == 1 ? plaats : $"{plaats}?{string.Join('&', delen[1].Split('&').Select(keuze => keuze.Split('=')[0]).Distinct().Order(StringComparer.Ordinal))}";
    }

    /// <summary>Links within the site; not the way to the sign-in, nor a place within the page.</summary>
    [GeneratedRegex("<a [^>]*href=\"(?<pad>/(?!aanmelden)[^\"#]*)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
