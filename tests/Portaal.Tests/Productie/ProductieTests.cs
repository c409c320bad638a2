using System.Net;
using Microsoft.Playwright;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Tests.Schermen;

namespace Monitoring.Portaal.Tests.Productie;

/// <summary>What holds in Production, seen from outside: the published portal behind the gateway behind a front door that ends TLS.</summary>
public sealed class ProductieTests(Productieportaal portaal, Scherm scherm) : IClassFixture<Productieportaal>
{
    private static readonly string[] Rollen = ["", Rol.School, Rol.Inspecteur, Rol.SwvBestuur, Rol.Ministerie, Rol.Beheer];

    public static TheoryData<string> Bezoekers => [.. Rollen];

    [Theory]
    [MemberData(nameof(Bezoekers))]
    public async Task Elke_pagina_komt_veilig_over_en_vraagt_niets_van_een_ander_adres(string rol)
    {
        var (pagina, klachten) = await Open(rol);
        foreach (var (naam, pad, _) in Paginalijst.Alle.Where(een => een.Rol == rol))
        {
            var antwoord = await pagina.GotoAsync(portaal.Adres(pad));
            var koppen = await antwoord!.AllHeadersAsync();
            var beleid = koppen["content-security-policy"];
            Assert.DoesNotContain("unsafe", beleid, StringComparison.Ordinal);
            Assert.Contains("default-src 'self'", beleid, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", beleid, StringComparison.Ordinal);
            Assert.Equal(("nosniff", "DENY"), (koppen["x-content-type-options"], koppen["x-frame-options"]));
            Assert.StartsWith("max-age=", koppen["strict-transport-security"], StringComparison.Ordinal);
            Assert.False(koppen.ContainsKey("server"), naam);
            Assert.True(klachten.Count == 0, $"{naam}: {string.Join('\n', klachten)}");
        }

        var koekjes = await pagina.Context.CookiesAsync();
        Assert.All(koekjes.Where(koekje => koekje.Name.StartsWith("monitoring", StringComparison.Ordinal)), koekje => Assert.True(koekje is { Secure: true, HttpOnly: true } && koekje.SameSite != SameSiteAttribute.None, koekje.Name));
        Assert.Equal(rol.Length > 0, koekjes.Any(koekje => koekje.Name == "monitoring-sessie"));
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_school_registreert_met_een_formulier_dat_alleen_over_https_gaat()
    {
        var (pagina, klachten) = await Open(Rol.School);
        await pagina.GotoAsync("/school/opps/nieuw");
        await pagina.GetByLabel("Kenmerk van het OPP").FillAsync("OPP-productie");
        await pagina.GetByLabel("Leerlingnummer in uw administratie").FillAsync("L-1");
        await pagina.GetByLabel("Schoolsoort").SelectOptionAsync("bao");
        await pagina.GetByLabel("Begin van de zes weken").FillAsync("17-11-2026");
        await pagina.GetByLabel("Opgesteld op").FillAsync("20-11-2026");
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "OPP registreren" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status)).ToContainTextAsync("is geregistreerd");
        var formulier = Assert.Single(await pagina.Context.CookiesAsync(), koekje => koekje.Name == "monitoring-formulier");
        Assert.Equal((true, true, SameSiteAttribute.Strict), (formulier.Secure, formulier.HttpOnly, formulier.SameSite));
        Assert.Empty(klachten);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_pagina_met_grafieken_weegt_ook_verkend_niet_te_veel()
    {
        var (pagina, klachten) = await Open("");
        await pagina.GotoAsync("/");
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verken interactief" }).First.ClickAsync();
        await Assertions.Expect(pagina.Locator(".grafiek__interactief canvas")).ToHaveCountAsync(1);
        // As it came over the line: packed.
        var gewicht = await pagina.EvaluateAsync<int>("() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((som, deel) => som + deel.encodedBodySize, 0)");
        TestContext.Current.SendDiagnosticMessage("Start, verkend: {0} bytes", gewicht);
        Assert.InRange(gewicht, 100_000, 600_000);
        Assert.Empty(klachten);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_formulier_van_een_ander_adres_doet_niets()
    {
        var (pagina, _) = await Open(Rol.School);
        await pagina.GotoAsync("/school/opps/nieuw");
        await pagina.EvaluateAsync("() => document.querySelector('main form input[name=__RequestVerificationToken]').value = 'verzonnen'");
        var antwoord = await pagina.RunAndWaitForResponseAsync(
            () => pagina.EvaluateAsync("() => HTMLFormElement.prototype.submit.call(document.querySelector('main form'))"),
            gekregen => gekregen.Request.Method == "POST");
        Assert.Equal((int)HttpStatusCode.BadRequest, antwoord.Status);
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Dit formulier is verlopen");
        await pagina.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/school/opps/nieuw?a=b")]
    public async Task Een_pagina_over_http_gaat_naar_https(string pad)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = portaal.Gateway };
        using var antwoord = await browser.Haal(pad);
        Assert.Equal(HttpStatusCode.PermanentRedirect, antwoord.StatusCode);
        Assert.Equal($"https://{portaal.Gateway.Authority}{pad}", antwoord.Headers.Location!.ToString());
        Assert.False(antwoord.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/zoek")]
    [InlineData("/afmelden")]
    [InlineData("/v1/indicatoren")]
    public async Task Wat_over_http_wordt_verstuurd_wordt_geweigerd(string pad)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = portaal.Gateway };
        using var inhoud = new FormUrlEncodedContent([new("zoek", "a")]);
        using var antwoord = await browser.PostAsync(pad, inhoud, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, antwoord.StatusCode);
        Assert.Equal("application/problem+json", antwoord.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Programmas_worden_over_http_niet_doorgestuurd_maar_geweigerd()
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = portaal.Gateway };
        using var data = await browser.Haal("/v1/indicatoren");
        Assert.Equal(HttpStatusCode.Forbidden, data.StatusCode);
        using var grpc = await browser.Haal("/monitoring.opp.v1.Ontwikkelingsperspectieven/Lijst");
        Assert.Equal("7", Assert.Single(grpc.Headers.GetValues("grpc-status")));
        using var gezond = await browser.Haal("/health");
        Assert.Equal(HttpStatusCode.OK, gezond.StatusCode);
    }

    private async Task<(IPage Pagina, List<string> Klachten)> Open(string rol)
    {
        // One sign-in at a time: the issuer gives the role of the moment.
        var pagina = await scherm.Open(portaal.Adres, token: "", scripts: true);
        var klachten = new List<string>();
        pagina.Console += (_, melding) =>
        {
            if (melding.Type == "error" && !melding.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                klachten.Add(melding.Text);
            }
        };
        pagina.PageError += (_, fout) => klachten.Add(fout);
        if (rol.Length > 0)
        {
            portaal.MeldAanAls(rol);
            await pagina.GotoAsync("/aanmelden?terug=/over-de-cijfers");
            await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Waar komen de cijfers vandaan?");
        }

        pagina.Request += (_, verzoek) =>
        {
            if (!verzoek.Url.StartsWith(portaal.Adres.ToString(), StringComparison.Ordinal) && !verzoek.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                klachten.Add("ander adres: " + verzoek.Url);
            }
        };
        return (pagina, klachten);
    }
}
