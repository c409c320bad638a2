using System.Net;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests;

/// <summary>The country in tiles.</summary>
public sealed class TegelkaartTests(Proefportaal portaal)
{
    [Fact]
    public async Task De_kaart_en_de_tabel_eronder_zeggen_hetzelfde_en_een_tegel_kiest_zijn_provincie()
    {
        using var browser = portaal.Browser(Rol.Ministerie);
        var html = WebUtility.HtmlDecode(await browser.Lees("/ministerie/regios?meting=liquiditeit&sector=po"));
        // The lowest of two is in the first half, the highest in the last.
        Assert.Matches("tegel--drenthe tegel--kwart-1\">\\s*<a[^>]*href=\"/ministerie/regios\\?meting=liquiditeit&sector=po&provincie=Drenthe\">Drenthe</a>\\s*<span class=\"tegel__waarde\">.*1,40", html);
        Assert.Matches("tegel--utrecht tegel--kwart-3\">", html);
        Assert.Matches("<tr><th scope=\"row\">Drenthe</th><td class=\"rechts\">.*1,40.*</td><td class=\"rechts getal\">1</td></tr>", html);
    }
}
