using System.Net;
using Monitoring.Contracts.Toegang;
using Monitoring.Contracts.V1;

namespace Monitoring.Portaal.Tests;

/// <summary>Services that are down. Each test has a portal of its own: it breaks things.</summary>
public sealed class StoringTests
{
    [Fact]
    public async Task Zonder_landelijk_staat_de_startpagina_er_nog_en_zegt_wat_er_is()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        portaal.Servers["landelijk"].Weg = true;
        using var browser = portaal.Browser();
        using var antwoord = await browser.Haal("/");
        var tekst = Html.Lees(await antwoord.Tekst()).Tekst;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("tijdelijk niet beschikbaar", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_vergelijking_die_nu_niet_kan_zegt_niet_dat_de_bezoeker_iets_verkeerd_deed()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        using var browser = portaal.Browser();
        using var onbekend = await browser.Haal("/samenwerkingsverbanden/vergelijken?swv=PO9001&swv=PO9999");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, onbekend.StatusCode);
        Assert.Contains("Zo kan het niet", await onbekend.Tekst(), StringComparison.Ordinal);

        portaal.Servers["landelijk"].Weg = true;
        using var antwoord = await browser.Haal("/samenwerkingsverbanden/vergelijken?swv=PO9001&swv=VO9002");
        var tekst = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("Deze vergelijking is niet compleet", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Zo kan het niet", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_toezicht_is_een_bestand_dat_al_gemaakt_is_nog_op_te_halen()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        using var browser = portaal.Browser();
        var eerst = await browser.Lees("/data/oordelen/SCORE.csv");
        portaal.Servers["toezicht"].Weg = true;
        // The list of files asks anew, and hears nothing.
        using var pagina = await browser.Haal("/data");
        Assert.Equal(eerst, await browser.Lees("/data/oordelen/SCORE.csv"));
    }

    [Fact]
    public async Task Zonder_financien_ziet_een_bestuur_nog_wat_de_inspectie_vindt()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        portaal.Servers["financien"].Weg = true;
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var antwoord = await browser.Haal("/bestuur");
        var tekst = Html.Lees(await antwoord.Tekst()).Tekst;
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Contains("Vastgestelde onderzoeken", tekst, StringComparison.Ordinal);
        Assert.Contains("tijdelijk niet beschikbaar", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beheer_ziet_welk_onderdeel_geen_antwoord_geeft()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        portaal.Servers["opp"].Weg = true;
        using var browser = portaal.Browser(Rol.Beheer);
        var tekst = Html.Lees(await browser.Lees("/beheer")).Tekst;
        Assert.Contains("Nee. 1 onderdeel geeft geen antwoord: Ontwikkelingsperspectieven. 2 berichten zijn vastgelopen.", tekst, StringComparison.Ordinal);
        Assert.Contains("Ontwikkelingsperspectieven Geeft geen antwoord", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beheer_ziet_dat_berichten_blijven_liggen_en_de_makelaar_weg_is()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        using var browser = portaal.Browser(Rol.Beheer);
        Assert.Contains("Bijna. 2 berichten zijn vastgelopen.", Html.Lees(await browser.Lees("/beheer")).Tekst, StringComparison.Ordinal);

        portaal.LandelijkeBerichten.Stand = new BerichtenStand { Wachtend = 10_000, OudsteSeconden = 3 * 3600, MakelaarBereikbaar = true };
        var wachtend = Html.Lees(await browser.Lees("/beheer")).Tekst;
        Assert.Contains("Nee. Landelijk beeld verzendt niet: 10.000 berichten wachten, het oudste al 3,0 uur.", wachtend, StringComparison.Ordinal);
        Assert.Contains("Landelijk beeld Verzendt niet", wachtend, StringComparison.Ordinal);

        portaal.LandelijkeBerichten.Stand = new BerichtenStand { MakelaarBereikbaar = false };
        var makelaar = Html.Lees(await browser.Lees("/beheer")).Tekst;
        // The others reach it: it is the matter of one service.
        Assert.Contains("Nee. Landelijk beeld bereikt de berichtenmakelaar niet.", makelaar, StringComparison.Ordinal);
        Assert.Contains("Landelijk beeld Bereikt de makelaar niet", makelaar, StringComparison.Ordinal);
        Assert.Contains("zoals de diensten hem zien Werkt", makelaar, StringComparison.Ordinal);
        Assert.Contains("Aanmelddienst Werkt", makelaar, StringComparison.Ordinal);

        portaal.LandelijkeBerichten.Stand = new BerichtenStand { MakelaarBereikbaar = true };
        Assert.Contains("Ja. Alle onderdelen werken", Html.Lees(await browser.Lees("/beheer")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_fout_bij_ons_is_een_rustige_pagina_met_een_kenmerk_en_zonder_binnenkant()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        portaal.Bestuursdossier.PlanIsOnleesbaar = true;
        using var browser = portaal.Browser(Rol.SwvBestuur);
        using var antwoord = await browser.Haal("/bestuur/afbouwplan");
        Assert.Equal(HttpStatusCode.InternalServerError, antwoord.StatusCode);
        var html = await antwoord.Tekst();
        Assert.Contains("Er ging iets mis bij ons", html, StringComparison.Ordinal);
        Assert.Matches("Noem dan dit kenmerk bij uw melding: <code>[^<]{10,}</code>", html);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onleesbaar", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingevulde_gegevens_blijven_staan_als_een_dienst_wegvalt()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        using var browser = portaal.Browser(Rol.School);
        var html = await browser.Lees("/school/opps/nieuw");
        portaal.Servers["opp"].Weg = true;
        using var antwoord = await browser.Stuur("/school/opps/nieuw", html, "registreren", ("kenmerk", "OPP-77"), ("leerling_sleutel", "L-77"), ("vestiging", "90AA00"), ("schoolsoort", "bao"), ("begin_termijn", "1-11-2026"), ("opgesteld_op", "5-11-2026"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("value=\"OPP-77\"", await antwoord.Tekst(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rol.Inspecteur, "/inspecteur/onderzoeken/{concept}/standaarden/RPO1", "standaard", "oordeel", "voldoende", "toelichting")]
    [InlineData(Rol.SwvBestuur, "/bestuur/toezicht/onderzoeken/{bij-bestuur}", "zienswijze", "keuze", "reageren", "tekst")]
    [InlineData(Rol.SwvBestuur, "/bestuur/toezicht/herstelopdrachten/1", "bewijs", "", "", "tekst")]
    [InlineData(Rol.Inspecteur, "/inspecteur/herstelopdrachten/1", "verlenging", "hersteltermijn", "1-6-2027", "reden")]
    public async Task Wat_is_getypt_blijft_staan_als_de_pagina_zelf_wegvalt(string rol, string pad, string formulier, string veld, string keuze, string tekstveld)
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        var adres = pad.Replace("{concept}", portaal.Toezicht.Concept, StringComparison.Ordinal).Replace("{bij-bestuur}", portaal.Toezicht.BijBestuur, StringComparison.Ordinal);
        using var browser = portaal.Browser(rol);
        var html = await browser.Lees(adres);
        portaal.Servers["toezicht"].Weg = true;
        (string, string)[] getypt = [.. veld.Length > 0 ? new[] { (veld, keuze) } : [], (tekstveld, "Wat ik zag & opschreef\nop twee regels")];
        using var antwoord = await browser.Stuur(adres, html, formulier, getypt);
        var storing = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("Uw invoer is niet opgeslagen", storing, StringComparison.Ordinal);
        Assert.Matches("name=\"" + tekstveld + "\"[^>]* readonly[^>]*>Wat ik zag & opschreef\nop twee regels</textarea>", WebUtility.HtmlDecode(storing));
        Assert.True(keuze.Length == 0 || storing.Contains($">{keuze}</textarea>", StringComparison.Ordinal));
        Assert.DoesNotContain("__RequestVerificationToken</label>", storing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_is_getypt_gaat_alsnog_als_de_pagina_er_weer_is()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        var adres = $"/inspecteur/onderzoeken/{portaal.Toezicht.Concept}/standaarden/RPO1";
        using var browser = portaal.Browser(Rol.Inspecteur);
        var html = await browser.Lees(adres);
        portaal.Toezicht.Zwijgt = true;
        using var antwoord = await browser.Stuur(adres, html, "standaard", ("oordeel", "voldoende"), ("toelichting", "Gezien bij drie scholen."));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        portaal.Toezicht.Zwijgt = false;
        // A browser sends the read-only fields along, the version that the visitor saw is hidden among them.
        using var nogmaals = await browser.Stuur(adres, await antwoord.Tekst(), "standaard", ("oordeel", "voldoende"), ("toelichting", "Gezien bij drie scholen."));
        Assert.Equal(HttpStatusCode.Redirect, nogmaals.StatusCode);
        Assert.Equal("Gezien bij drie scholen.", portaal.Toezicht.Stand(portaal.Toezicht.Concept).Oordelen[0].Toelichting);
    }

    [Theory]
    [InlineData("/school/opps/{opp}/overleg", "handeling", "datum", "20-11-2026")]
    [InlineData("/school/opps/{opp}/inhoud", "handeling", "ondersteuning", "ja")]
    [InlineData("/school/trajecten/nieuw?soort=geschil", "begin", "kenmerk", "G-77")]
    [InlineData("/school/trajecten/{geschil}", "stap", "keuze", "gevolgd")]
    [InlineData("/school/overdrachten/{overdracht}", "antwoord", "antwoord", "niet-hier")]
    public async Task Wat_bij_een_OPP_is_getypt_blijft_staan_als_het_register_wegvalt(string pad, string formulier, string veld, string waarde)
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        var adres = pad.Replace("{opp}", portaal.Opp.Nieuw("weg"), StringComparison.Ordinal).Replace("{geschil}", portaal.Opp.NieuwGeschil(), StringComparison.Ordinal).Replace("{overdracht}", portaal.Opp.NieuweOverdracht(), StringComparison.Ordinal);
        using var browser = portaal.Browser(Rol.School);
        var html = await browser.Lees(adres);
        portaal.Servers["opp"].Weg = true;
        using var antwoord = await browser.Stuur(adres, html, formulier, (veld, waarde));
        var storing = await antwoord.Tekst();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Contains("Uw invoer is niet opgeslagen", storing, StringComparison.Ordinal);
        Assert.Contains($">{waarde}</textarea>", storing, StringComparison.Ordinal);
    }

    /// <summary>The OPP is there and its lists of codes are not: a choice that is not in the list would be lost.</summary>
    [Fact]
    public async Task Een_keuze_uit_een_lijst_die_er_even_niet_is_gaat_alsnog()
    {
        await using var portaal = new Proefportaal();
        await portaal.InitializeAsync();
        var adres = $"/school/opps/{portaal.Opp.Nieuw("lijst", "2026-11-10")}/evaluatie";
        (string, string)[] velden = [("datum", "20-11-2026"), ("doelen", "niet")];
        using var browser = portaal.Browser(Rol.School);
        var html = await browser.Lees(adres);
        portaal.Opp.ZonderKeuzelijsten = true;
        using var antwoord = await browser.Stuur(adres, html, "handeling", velden);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        var storing = await antwoord.Tekst();
        Assert.Contains(">niet</textarea>", storing, StringComparison.Ordinal);
        portaal.Opp.ZonderKeuzelijsten = false;
        using var nogmaals = await browser.Stuur(adres, storing, "handeling", velden);
        Assert.Equal(HttpStatusCode.Redirect, nogmaals.StatusCode);
    }
}
