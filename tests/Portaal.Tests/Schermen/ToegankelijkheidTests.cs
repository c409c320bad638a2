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

    // Dark differs from light in its colours only.
    private static readonly AxeRunOptions Kleuren = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    public static TheoryData<string> Paginas => [.. Paginalijst.Alle.Select(pagina => pagina.Naam)];

    public static TheoryData<string> Gebeurd => [.. Standen.Alle.Select(stand => stand.Naam)];

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Een_pagina_is_toegankelijk_en_past_op_het_scherm(string naam)
    {
        var (_, pad, rol) = Paginalijst.Alle.Single(pagina => pagina.Naam == naam);
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(rol), scripts: true);
        var klachten = new List<string>();
        pagina.Console += (_, melding) =>
        {
            if (melding.Type == "error" && !melding.Text.Contains("Failed to load resource", StringComparison.Ordinal))
            {
                klachten.Add(melding.Text);
            }
        };
        pagina.Request += (_, verzoek) =>
        {
            if (!verzoek.Url.StartsWith(portaal.Adres.ToString(), StringComparison.Ordinal) && !verzoek.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                klachten.Add("ander adres: " + verzoek.Url);
            }
        };
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
        await bereik(eigen, pagina);
        await Keur(pagina);
        await pagina.Context.CloseAsync();
    }

    private static async Task Keur(IPage pagina)
    {
        foreach (var breedte in new[] { 1280, 1100, 1024, 320 })
        {
            await pagina.SetViewportSizeAsync(breedte, 900);
            Assert.True(await pagina.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"De pagina schuift zijwaarts bij {breedte}.");
            if (breedte is not (1280 or 320))
            {
                continue;
            }

            foreach (var kleur in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = kleur });
                var uitslag = await pagina.RunAxe(kleur == ColorScheme.Light ? AlleRegels : Kleuren);
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
