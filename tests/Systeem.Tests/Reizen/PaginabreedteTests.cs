using Microsoft.Playwright;
using Monitoring.Browseropstelling;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>Pages with names, formulas and amounts as the platform has them, which are longer than those of the tests of the portal: each fits the screen.</summary>
public sealed class PaginabreedteTests(Platformopstelling opstelling, Chromium chromium)
{
    /// <summary>What is wider than it should be: the page, or a cell whose text runs over the next one.</summary>
    private const string TeBreed = """
        () => [...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['de pagina'] : []),
          ...[...document.querySelectorAll('th, td')].filter((cel) => cel.scrollWidth > cel.clientWidth + 1).map((cel) => cel.textContent.trim().slice(0, 60))]
        """;

    public static TheoryData<string, string[]> Paginas => new()
    {
        { "", ["/", "/indicatoren", "/indicatoren/opps", "/indicatoren/kengetallen", "/indicatoren/herstelopdrachten-steekproef", "/samenwerkingsverbanden", "/samenwerkingsverbanden/PO9001", "/samenwerkingsverbanden/vergelijken?swv=PO9001&swv=VO9002", "/referentiecijfers"] },
        { "swv-bestuur-1", ["/bestuur", "/bestuur/vergelijken", "/bestuur/doelmatigheid", "/bestuur/vooruitblik", "/bestuur/afbouwplan", "/bestuur/vermogen", "/bestuur/toezicht"] },
        { "inspecteur-1", ["/inspecteur", "/inspecteur/werkvoorraad?van=alle", "/inspecteur/risico", "/inspecteur/planning", "/inspecteur/objecten/swv/PO9001", "/inspecteur/financien", "/inspecteur/financien/99001"] },
        { "school-1", ["/school", "/school/trajecten", "/school/overdrachten", "/school/uitstroom"] },
        { "ministerie-1", ["/ministerie", "/ministerie/thema/toezicht", "/ministerie/thema/opp", "/ministerie/regios", "/ministerie/opps"] },
        { "beheer-1", ["/beheer", "/beheer/signaleringswaarden", "/beheer/koppelingen", "/beheer/imports"] },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Een_pagina_met_echte_namen_en_bedragen_past_op_het_scherm(string account, string[] paden)
    {
        Assert.SkipUnless(Chromium.IsGeinstalleerd, Chromium.NietGeinstalleerd);
        var pagina = await chromium.Open(opstelling.Platform.Web, scripts: true);
        if (account.Length > 0)
        {
            await pagina.GotoAsync("/aanmelden?terug=/");
            await new MetMuis(pagina).Druk(account);
            await Assertions.Expect(pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Afmelden" })).ToBeVisibleAsync();
        }

        var fout = new List<string>();
        foreach (var pad in paden)
        {
            var antwoord = await pagina.GotoAsync(pad);
            Assert.Equal(200, antwoord?.Status);
            await pagina.EvaluateAsync("() => document.querySelectorAll('.uitklap').forEach((deel) => { deel.open = true; })");
            foreach (var breedte in new[] { 1280, 1024, 320 })
            {
                await pagina.SetViewportSizeAsync(breedte, 900);
                fout.AddRange((await pagina.EvaluateAsync<string[]>(TeBreed)).Select(wat => $"{pad} ({breedte}): {wat}"));
            }
        }

        Assert.Empty(fout);
        await pagina.Context.CloseAsync();
    }
}
