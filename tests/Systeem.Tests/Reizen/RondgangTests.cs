using System.Net;
using System.Text.RegularExpressions;
using Monitoring.DraaiendPlatform;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>With the sample data in it, every link that somebody sees leads to a page that says what it is.</summary>
public sealed partial class RondgangTests(Platformopstelling opstelling)
{
    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("inspecteur-1")]
    [InlineData("swv-bestuur-1")]
    [InlineData("schoolbestuur-1")]
    [InlineData("school-1")]
    [InlineData("ministerie-1")]
    [InlineData("beheer-1")]
    public async Task Elke_link_leidt_ergens_heen(string account)
    {
        using var browser = await Webbezoek.Begin(opstelling.Platform, account, Annulering);
        var bezocht = await Rondgang.Loop(browser, Annulering);
        Assert.Equal(account.Length > 0, bezocht[0].Html.Contains("Afmelden", StringComparison.Ordinal));
        Assert.True(bezocht.Count > 20, $"Er zijn maar {bezocht.Count} adressen gevonden.");
        Assert.Empty(bezocht.Where(pagina => pagina.Status != HttpStatusCode.OK).Select(pagina => $"{(int)pagina.Status} {pagina.Pad} (op {pagina.Via})"));
        Assert.All(bezocht.Where(pagina => pagina.Html.Length > 0), pagina =>
        {
            var kop = Assert.Single(Koppen().Matches(pagina.Html)).Groups["tekst"].Value;
            Assert.False(string.IsNullOrWhiteSpace(kop), $"{pagina.Pad} heeft een lege kop.");
            Assert.Matches("<title>[^<]{5,} - Monitor passend onderwijs</title>", pagina.Html);
        });
    }

    [GeneratedRegex("<h1[^>]*>(?<tekst>.*?)</h1>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Koppen();
}
