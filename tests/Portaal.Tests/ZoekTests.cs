using System.Net;
using Monitoring.Contracts.Toegang;
using Monitoring.Portaal.Tests.Schermen;
using Monitoring.Portaal.Zoeken;

namespace Monitoring.Portaal.Tests;

/// <summary>The search in the header: what is found, by whom, and what never gets into an address.</summary>
public sealed class ZoekTests(Proefportaal portaal)
{
    public static TheoryData<string> Vindplaatsen => [.. Vindplaats.Alle.Select(plaats => plaats.Pad)];

    [Theory]
    [InlineData("solvabiliteit schoolbesturen", "/indicatoren/kengetallen")]
    [InlineData("ÓNDERWIJS beeld", "/")]
    [InlineData("woordenlijst", "/begrippen")]
    [InlineData("hoorrecht", "/begrippen#hoorrecht")]
    public async Task Wie_zoekt_vindt_ook_met_andere_hoofdletters_en_accenten(string tekst, string pad)
    {
        using var browser = portaal.Browser();
        using var gestuurd = await Stuur(browser, tekst);
        Assert.Equal(HttpStatusCode.SeeOther, gestuurd.StatusCode);
        Assert.Contains($"href=\"{pad}\"", Inhoud(await browser.Lees(gestuurd.Headers.Location!.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alle_woorden_moeten_voorkomen()
    {
        using var browser = portaal.Browser();
        var tekst = Html.Lees(await browser.Lees("/zoeken?zoek=woordenlijst+zzzz")).Tekst;
        Assert.Contains("Niets gevonden.", tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(Rol.School, false)]
    [InlineData(Rol.Inspecteur, true)]
    public async Task Een_paginas_van_een_andere_rol_wordt_niet_gevonden(string rol, bool gevonden)
    {
        using var browser = portaal.Browser(rol);
        Assert.Equal(gevonden, Inhoud(await browser.Lees("/zoeken?zoek=werkvoorraad+onderzoek")).Contains("href=\"/inspecteur\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_onbekende_codes_vergelijkt_leest_welke_er_niet_is()
    {
        using var browser = portaal.Browser();
        using var antwoord = await browser.GetAsync("/samenwerkingsverbanden/vergelijken?swv=PO0000&swv=PO0001", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains("Er is geen samenwerkingsverband 'PO0001'.", Html.Lees(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iedereen_vindt_een_samenwerkingsverband_met_zijn_dossier()
    {
        using var browser = portaal.Browser();
        var html = Inhoud(await browser.Lees("/zoeken?zoek=PO9001"));
        Assert.Contains("href=\"/samenwerkingsverbanden/PO9001\"", html, StringComparison.Ordinal);
    }

    // 111222333 satisfies the 11-proef and is a well-known test number.
    [Theory]
    [InlineData("111222333")]
    [InlineData("leerling 111.222.333")]
    public async Task Een_burgerservicenummer_komt_in_geen_adres_en_op_geen_pagina(string tekst)
    {
        using var browser = portaal.Browser();
        using var gestuurd = await Stuur(browser, tekst);
        Assert.Equal("/zoeken?geweigerd=ja", gestuurd.Headers.Location!.ToString());
        var html = await browser.Lees("/zoeken?geweigerd=ja");
        Assert.Contains("kan een burgerservicenummer zijn", html, StringComparison.Ordinal);

        // Typed into the address bar it does not stay there.
        using var zelf = await browser.Haal("/zoeken?zoek=" + Uri.EscapeDataString(tekst));
        Assert.Equal(HttpStatusCode.Redirect, zelf.StatusCode);
        Assert.DoesNotContain("111", zelf.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_iemand_typt_staat_als_tekst_op_de_pagina()
    {
        using var browser = portaal.Browser();
        var html = await browser.Lees("/zoeken?zoek=" + Uri.EscapeDataString("<script>alert(1)</script>"));
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    /// <summary>The search names a page as the page names itself.</summary>
    [Theory]
    [MemberData(nameof(Vindplaatsen))]
    public async Task Een_vindbare_pagina_heeft_de_kop_waarmee_zij_wordt_gevonden(string pad)
    {
        var plaats = Vindplaats.Alle.Single(een => een.Pad == pad);
        Assert.DoesNotContain('{', plaats.Pad);
        using var browser = portaal.Browser(plaats.Rollen is [var rol, ..] ? rol : "");
        Assert.Equal(plaats.Kop, Assert.Single(Html.Lees(await browser.Lees(pad)).Kop1));
    }

    [Fact]
    public void Elke_vindbare_pagina_staat_in_de_paginalijst() =>
        Assert.Empty(Vindplaats.Alle.Select(plaats => plaats.Pad).Except(Paginalijst.Alle.Select(pagina => pagina.Pad.Split('?')[0])));

    private static Task<HttpResponseMessage> Stuur(HttpClient browser, string tekst) =>
        browser.PostAsync("/zoek", new FormUrlEncodedContent([new("zoek", tekst)]), TestContext.Current.CancellationToken);

    /// <summary>The page without head and menu.</summary>
    private static string Inhoud(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
}
