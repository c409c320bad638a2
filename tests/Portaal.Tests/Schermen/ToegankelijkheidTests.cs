using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>Every page, wide and narrow, light and dark: no finding of axe, no sideways scrolling, nothing that the security policy stops, no request to another host.</summary>
public sealed class ToegankelijkheidTests(Proefportaal portaal, Scherm scherm)
{
    private static readonly AxeRunOptions AlleRegels = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Most bytes over the line of a page, and of one with charts.</summary>
    private const int MaxGewicht = 200_000;
    private const int MaxGewichtMetGrafiek = 600_000;

    /// <summary>The first words of each cell whose text runs over the next one.</summary>
    private const string BuitenHunVak = "() => [...document.querySelectorAll('th, td')].filter((cel) => cel.scrollWidth > cel.clientWidth + 1).map((cel) => cel.textContent.trim().slice(0, 60))";

    public static TheoryData<string> Paginas => [.. Paginalijst.Alle.Select(pagina => pagina.Naam)];

    public static TheoryData<string> Gebeurd => [.. Standen.Alle.Select(stand => stand.Naam)];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Een_pagina_is_toegankelijk_en_past_op_het_scherm(string naam)
    {
        var (_, pad, rol) = Paginalijst.Alle.Single(pagina => pagina.Naam == naam);
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(rol), scripts: true);
        var klachten = Luister(pagina, portaal.Adres);
        await pagina.GotoAsync(portaal.Adres(pad));
        await Keur(pagina);
        Assert.Empty(klachten);
        await pagina.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Gebeurd))]
    public async Task Ook_een_pagina_waar_iets_gebeurde_is_toegankelijk(string naam)
    {
        var (_, rol, bereik) = Standen.Alle.Single(stand => stand.Naam == naam);
        await using var eigen = new Proefportaal();
        await eigen.InitializeAsync();
        var pagina = await scherm.Open(eigen.Adres, eigen.Token(rol), scripts: true);
        var klachten = Luister(pagina, eigen.Adres);
        await bereik(eigen, pagina);
        await Keur(pagina);
        await Weeg(pagina);
        Assert.Empty(klachten);
        await pagina.Context.CloseAsync();
    }

    /// <summary>What the security policy stops or a script does wrong, and requests to another host, as they come.</summary>
    private static List<string> Luister(IPage pagina, Uri adres)
    {
        var klachten = new List<string>();
        pagina.Console += (_, melding) =>
        {
            if (melding.Type == "error" && !melding.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                klachten.Add(melding.Text);
            }
        };
        pagina.PageError += (_, fout) => klachten.Add(fout);
        pagina.Request += (_, verzoek) =>
        {
            if (!verzoek.Url.StartsWith(adres.ToString(), StringComparison.Ordinal) && !verzoek.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                klachten.Add("ander adres: " + verzoek.Url);
            }
        };
        return klachten;
    }

    /// <summary>The page and all it loaded. The library for charts is not packed here: ProductieTests weighs it as it is published.</summary>
    private static async Task Weeg(IPage pagina)
    {
        // What a former page left in the cache of the browser counts as well: by its size in the answer.
        var gewicht = await pagina.EvaluateAsync<int>("() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter((deel) => !deel.name.includes('echarts')).reduce((som, deel) => som + deel.encodedBodySize, 0)");
        Assert.InRange(gewicht, 1, await pagina.Locator("figure.grafiek").CountAsync() > 0 ? MaxGewichtMetGrafiek : MaxGewicht);
    }

    private static async Task Keur(IPage pagina)
    {
        foreach (var breedte in new[] { 1280, 1100, 1024, 320 })
        {
            await pagina.SetViewportSizeAsync(breedte, 900);
            Assert.True(await pagina.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"De pagina schuift zijwaarts bij {breedte}.");
            Assert.Empty(await pagina.EvaluateAsync<string[]>(BuitenHunVak));
            if (breedte is not (1280 or 320))
            {
                continue;
            }

            foreach (var kleur in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = kleur });
                var uitslag = await pagina.RunAxe(AlleRegels);
                Assert.True(uitslag.Violations.Length == 0, $"{breedte} {kleur}\n{Beschrijf(uitslag)}");
            }
        }
    }

    private static string Beschrijf(AxeResult uitslag)
    {
        var tekst = new StringBuilder();
        foreach (var bevinding in uitslag.Violations)
        {
            tekst.Append(bevinding.Id).Append(" (").Append(bevinding.Impact).Append("): ").AppendLine(bevinding.Help);
            foreach (var plek in bevinding.Nodes.Take(3))
            {
                tekst.Append("  ").AppendLine(plek.Html);
                foreach (var reden in plek.Any.Concat(plek.All).Concat(plek.None))
                {
                    tekst.Append("    ").AppendLine(reden.Message);
                }
            }
        }

        return tekst.ToString();
    }
}
