using System.Net;
using Monitoring.Portaal.Tests.Schermen;

namespace Monitoring.Portaal.Tests;

/// <summary>What holds for the HTML of every page.</summary>
public sealed class BouwTests(Proefportaal portaal)
{
    private static readonly string[] Verboden = ["norm overschreden", "overtreding", "slecht", "alarm"];

    public static TheoryData<string> Paginas => [.. Paginalijst.Alle.Select(pagina => pagina.Naam)];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Een_pagina_heeft_een_kop_een_titel_en_vaste_plaatsen(string naam)
    {
        var html = await Haal(naam);
        var gelezen = Html.Lees(html);

        Assert.Single(gelezen.Kop1);
        Assert.EndsWith("Monitor passend onderwijs", gelezen.Titel, StringComparison.Ordinal);
        Assert.True(gelezen.Titel.Length > "Monitor passend onderwijs".Length);
        Assert.Contains("<html lang=\"nl\">", html, StringComparison.Ordinal);
        Assert.Contains("<header", html, StringComparison.Ordinal);
        Assert.Contains("<main id=\"inhoud\"", html, StringComparison.Ordinal);
        Assert.Contains("<footer", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#inhoud\"", html, StringComparison.Ordinal);
        // No level is skipped on the way down.
        Assert.DoesNotContain(gelezen.Kopniveaus.Zip(gelezen.Kopniveaus.Skip(1)), paar => paar.Second > paar.First + 1);
        Assert.Equal(gelezen.Ids.Count, gelezen.Ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Een_pagina_houdt_zich_aan_het_beveiligingsbeleid_en_velt_geen_oordeel(string naam)
    {
        var html = await Haal(naam);
        Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" onclick=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("blazor", html, StringComparison.OrdinalIgnoreCase);
        var tekst = Html.Lees(html).Tekst;
        Assert.All(Verboden, woord => Assert.DoesNotContain(woord, tekst, StringComparison.OrdinalIgnoreCase));
        // A missing date never becomes the first day of a calendar.
        Assert.DoesNotMatch("\\b1970\\b", tekst);
        Assert.DoesNotContain("01-01-0001", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stijl_en_script_komen_van_het_eigen_adres_en_zijn_te_bewaren()
    {
        using var browser = portaal.Browser();
        var html = await browser.Lees("/");
        foreach (var pad in new[] { "nlds", "thema", "portaal" }.Select(deel => System.Text.RegularExpressions.Regex.Match(html, $"(?:href|src)=\"(/[^\"]*{deel}[^\"]*)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value))
        {
            using var antwoord = await browser.Haal(pad);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.NotEmpty(await antwoord.Inhoud());
        }
    }

    /// <summary>As a browser fetches it: page, styles and script, compressed where the site offers that. A chart is drawn in the page and may weigh.</summary>
    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Een_pagina_is_licht(string naam)
    {
        using var browser = portaal.Browser();
        browser.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        var html = await Haal(naam);
        var gewicht = System.Text.Encoding.UTF8.GetByteCount(html);
        foreach (System.Text.RegularExpressions.Match verwijzing in System.Text.RegularExpressions.Regex.Matches(html, "<(?:link|script)[^>]* (?:href|src)=\"(/[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            using var antwoord = await browser.Haal(verwijzing.Groups[1].Value);
            gewicht += (await antwoord.Inhoud()).Length;
        }

        Assert.InRange(gewicht, 1, html.Contains("<figure class=\"grafiek", StringComparison.Ordinal) ? 600_000 : 200_000);
        TestContext.Current.SendDiagnosticMessage("{0}: {1} bytes, waarvan {2} HTML", naam, gewicht, html.Length);
    }

    private async Task<string> Haal(string naam)
    {
        var (_, pad, rol) = Paginalijst.Alle.Single(pagina => pagina.Naam == naam);
        using var browser = portaal.Browser(rol);
        using var antwoord = await browser.Haal(portaal.Adres(pad));
        return await antwoord.Tekst();
    }
}
