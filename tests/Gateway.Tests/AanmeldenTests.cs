using System.Net;

namespace Monitoring.Gateway.Tests;

/// <summary>Signing in by authorization code with PKCE, and every forged answer refused.</summary>
public sealed class AanmeldenTests
{
    private static CancellationToken Annulering => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Na_aanmelden_krijgt_de_pagina_het_token_en_de_browser_alleen_een_koekje()
    {
        await using var gateway = await Proefgateway.Start();
        using var browser = gateway.Browser();
        browser.DefaultRequestHeaders.Add("Authorization", "Bearer van-de-browser");
        await browser.GetAsync("/", Annulering);
        Assert.Equal("", gateway.Portaal.Verzoeken.Last().Bewijs);

        var antwoord = await browser.GetAsync("/aanmelden?terug=/inspecteur", Annulering);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var (pad, bewijs, koekjes, _) = gateway.Portaal.Verzoeken.Last();
        Assert.Equal("/inspecteur", pad);
        Assert.Equal("Bearer het-token", bewijs);
        Assert.DoesNotContain("monitoring-sessie", koekjes, StringComparison.Ordinal);
        Assert.Equal("S256", gateway.Aanmelddienst.LaatsteVraag["code_challenge_method"]);
        Assert.NotEmpty(gateway.Aanmelddienst.LaatsteVraag["nonce"].ToString());
    }

    [Theory]
    [InlineData("nonce", "een-andere")]
    [InlineData("aud", "iemand-anders")]
    [InlineData("iss", "https://elders.example")]
    public async Task Een_vervalst_id_token_geeft_geen_sessie(string claim, string waarde)
    {
        await using var gateway = await Proefgateway.Start();
        gateway.Aanmelddienst.Vervals = inhoud => inhoud[claim] = waarde;
        await GeenSessie(gateway);
    }

    [Fact]
    public async Task Een_id_token_met_een_vreemde_sleutel_geeft_geen_sessie()
    {
        await using var gateway = await Proefgateway.Start();
        gateway.Aanmelddienst.VreemdeSleutel = true;
        await GeenSessie(gateway);
    }

    [Fact]
    public async Task Een_antwoord_zonder_eigen_vraag_geeft_geen_sessie()
    {
        await using var gateway = await Proefgateway.Start();
        using var browser = gateway.Browser(volgt: false);
        var antwoord = await browser.GetAsync("/aanmelden/terug?code=een-code&state=verzonnen", Annulering);
        Assert.Equal("/aanmelden-mislukt", antwoord.Headers.Location!.ToString());
        Assert.DoesNotContain("monitoring-sessie=", Koekjes(antwoord), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elders.example")]
    [InlineData("https://elders.example")]
    [InlineData("/\\elders.example")]
    [InlineData("/\t/elders.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Aanmelden_eindigt_nooit_op_een_andere_site(string terug)
    {
        await using var gateway = await Proefgateway.Start();
        using var browser = gateway.Browser();
        await browser.GetAsync("/aanmelden?terug=" + Uri.EscapeDataString(terug), Annulering);
        Assert.Equal("/", gateway.Portaal.Verzoeken.Last().Pad);
    }

    [Fact]
    public async Task Afmelden_wist_de_sessie_en_gaat_langs_de_aanmelddienst()
    {
        await using var gateway = await Proefgateway.Start();
        var koekjes = new CookieContainer();
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = koekjes }) { BaseAddress = gateway.Browser().BaseAddress };
        await browser.GetAsync("/aanmelden?terug=/", Annulering);
        using var zonderVolgen = new HttpClient(new SocketsHttpHandler { CookieContainer = koekjes, AllowAutoRedirect = false }) { BaseAddress = browser.BaseAddress };
        var antwoord = await zonderVolgen.PostAsync("/afmelden", null, Annulering);
        Assert.StartsWith(gateway.Aanmelddienst.Issuer + "/einde?id_token_hint=", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
        await zonderVolgen.GetAsync("/", Annulering);
        Assert.Equal("", gateway.Portaal.Verzoeken.Last().Bewijs);
    }

    [Fact]
    public async Task Zonder_bereikbare_aanmelddienst_komt_er_een_uitleg_en_geen_fout()
    {
        await using var gateway = await Proefgateway.Start();
        await gateway.Aanmelddienst.DisposeAsync();
        using var browser = gateway.Browser(volgt: false);
        var antwoord = await browser.GetAsync("/aanmelden?terug=/school", Annulering);
        Assert.Equal("/aanmelden-mislukt", antwoord.Headers.Location!.ToString());
    }

    private static async Task GeenSessie(Proefgateway gateway)
    {
        using var browser = gateway.Browser();
        await browser.GetAsync("/aanmelden?terug=/inspecteur", Annulering);
        var (pad, bewijs, _, _) = gateway.Portaal.Verzoeken.Last();
        Assert.Equal("/aanmelden-mislukt", pad);
        Assert.Equal("", bewijs);
    }

    private static string Koekjes(HttpResponseMessage antwoord) =>
        antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes) ? string.Join('\n', koekjes) : "";
}
