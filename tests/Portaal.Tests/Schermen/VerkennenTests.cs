using Microsoft.Playwright;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>What scripts add: charts to explore, and care for what was typed. Without scripts the same pages are complete.</summary>
public sealed class VerkennenTests(Proefportaal portaal, Scherm scherm)
{
    [Theory]
    [InlineData("/", 5)]
    [InlineData("/bestuur", 5)]
    public async Task Elke_grafiek_is_te_verkennen_uit_de_tabel_binnen_het_beveiligingsbeleid(string pad, int grafieken)
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(pad == "/bestuur" ? Rol.SwvBestuur : ""), scripts: true);
        var klachten = new List<string>();
        pagina.Console += (_, melding) =>
        {
            if (melding.Type == "error")
            {
                klachten.Add(melding.Text);
            }
        };
        pagina.PageError += (_, fout) => klachten.Add(fout);
        await pagina.GotoAsync(pad);
        var knoppen = pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verken interactief" });
        Assert.Equal(grafieken, await knoppen.CountAsync());
        for (var over = grafieken; over > 0; over--)
        {
            await knoppen.First.ClickAsync();
            await Assertions.Expect(pagina.Locator(".grafiek__interactief canvas")).ToHaveCountAsync(grafieken - over + 1);
        }

        Assert.Empty(klachten);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Enter_in_een_veld_slaat_de_herstelopdracht_op_en_zoekt_geen_wetsartikel()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Inspecteur), scripts: true);
        await pagina.GotoAsync($"/inspecteur/onderzoeken/{portaal.Toezicht.Concept}/herstelopdracht");
        await pagina.EvaluateAsync("() => document.querySelector('form[data-bewaken]').setAttribute('novalidate', '')");
        await pagina.GetByLabel("Hersteld uiterlijk").FillAsync("1-6-2027");
        await pagina.GetByLabel("Hersteld uiterlijk").PressAsync("Enter");
        // Saving says what is still missing; searching would come back without a word about it.
        await Assertions.Expect(pagina.Locator("#foutoverzicht")).ToContainTextAsync("Kies een standaard.");
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Wie_niet_meer_is_aangemeld_krijgt_bij_lang_werk_een_weg_om_zich_aan_te_melden()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Beheer), scripts: true);
        await pagina.GotoAsync("/beheer");
        await pagina.Context.SetExtraHTTPHeadersAsync([]);
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Signalen opbouwen" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status)).ToContainTextAsync("U bent niet meer aangemeld. Er is niets begonnen.");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Meld u aan" })).ToHaveAttributeAsync("href", "/aanmelden?terug=%2Fbeheer");
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Na_een_geweigerd_formulier_staat_de_lezer_bij_het_overzicht_van_fouten()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.School), scripts: true);
        await pagina.GotoAsync("/school/opps/nieuw");
        await pagina.GetByLabel("Kenmerk van het OPP").FillAsync("OPP-3");
        await pagina.EvaluateAsync("() => document.querySelector('form[data-bewaken]').setAttribute('novalidate', '')");
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "OPP registreren" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#foutoverzicht")).ToBeFocusedAsync();
        await pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kies een schoolsoort." }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#schoolsoort")).ToBeFocusedAsync();
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Wie_na_een_geweigerd_formulier_weggaat_krijgt_een_waarschuwing()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.School), scripts: true);
        var vragen = new List<string>();
        pagina.Dialog += async (_, vraag) =>
        {
            vragen.Add(vraag.Type);
            await vraag.AcceptAsync();
        };
        await pagina.GotoAsync("/school/opps/nieuw");
        await pagina.GetByLabel("Kenmerk van het OPP").FillAsync("OPP-3");
        await pagina.EvaluateAsync("() => document.querySelector('form[data-bewaken]').setAttribute('novalidate', '')");
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "OPP registreren" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("#foutoverzicht")).ToBeFocusedAsync();
        // Sending is no leaving.
        Assert.Empty(vragen);
        await pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Onze OPP's" }).First.ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync("Welke OPP's vragen nu aandacht?");
        Assert.Equal(["beforeunload"], vragen);
        await pagina.Context.CloseAsync();
    }

    [Theory]
    [InlineData("Zoek")]
    [InlineData("Afmelden")]
    public async Task Wie_met_een_ander_formulier_weggaat_krijgt_een_waarschuwing_en_kan_blijven(string knop)
    {
        var id = portaal.Toezicht.NieuwConcept($"2026-097{knop.Length}");
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Inspecteur), scripts: true);
        var vragen = new List<string>();
        pagina.Dialog += async (_, vraag) =>
        {
            vragen.Add(vraag.Type);
            await vraag.DismissAsync();
        };
        await pagina.GotoAsync($"/inspecteur/onderzoeken/{id}/standaarden/RPO3");
        await pagina.GetByLabel("Voldoende", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await pagina.GetByLabel("Toelichting").FillAsync("Gezien op drie scholen.");
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = knop, Exact = true }).ClickAsync();
        // Who stays finds what was typed, can use the other form again, and can save.
        await Assertions.Expect(pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = knop, Exact = true })).ToBeEnabledAsync();
        await Assertions.Expect(pagina.GetByLabel("Toelichting")).ToHaveValueAsync("Gezien op drie scholen.");
        Assert.Equal(["beforeunload"], vragen);
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Oordeel opslaan" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        Assert.Equal(["beforeunload"], vragen);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Wie_het_versturen_stopt_kan_opnieuw_versturen_en_niet_tweemaal_tegelijk()
    {
        var id = portaal.Toezicht.NieuwConcept("2026-0979");
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Inspecteur), scripts: true);
        var pad = $"/inspecteur/onderzoeken/{id}/standaarden/RPO3";
        await pagina.GotoAsync(pad);
        await pagina.GetByLabel("Voldoende", new PageGetByLabelOptions { Exact = true }).CheckAsync();
        await pagina.GetByLabel("Toelichting").FillAsync("Gezien op drie scholen.");
        var knop = pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Oordeel opslaan" });
        var verstuurd = 0;
        // Ended without an answer, as a browser does when somebody stops it: the page stays.
        await pagina.RouteAsync("**" + pad, route =>
        {
            verstuurd++;
            return verstuurd == 1 ? route.AbortAsync("aborted") : route.ContinueAsync();
        });
        await knop.ClickAsync();
        await Assertions.Expect(knop).ToHaveAttributeAsync("aria-disabled", "true");
        await knop.EvaluateAsync("element => element.click()");
        await pagina.Keyboard.PressAsync("Escape");
        await Assertions.Expect(knop).ToBeEnabledAsync();
        Assert.Equal(1, verstuurd);
        await knop.ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
        Assert.Equal(2, verstuurd);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Zonder_scripts_start_een_inspecteur_een_onderzoek()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Inspecteur), scripts: false);
        await pagina.GotoAsync("/inspecteur");
        await pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Onderzoek starten" }).ClickAsync();
        await pagina.GetByLabel("Samenwerkingsverband").SelectOptionAsync("PO9002");
        await pagina.GetByLabel("Specifiek onderzoek").CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Onderzoek starten" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status)).ToContainTextAsync("is gestart");
        Assert.Equal(0, await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verken interactief" }).CountAsync());
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Beheer_volgt_het_opbouwen_op_de_pagina()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Beheer), scripts: true);
        await pagina.GotoAsync("/beheer");
        await pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Opnieuw opbouwen" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Status)).ToHaveTextAsync("Het landelijk beeld is opnieuw opgebouwd: 12.345 feiten, 120 tellers.");
        await pagina.Context.CloseAsync();
    }
}
