using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Playwright;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>
/// Every page and state as a picture, wide and narrow, light and dark, and a contact sheet of each of the four: to look at with human eyes. Runs
/// when SCHERMAFDRUKKEN names a folder, as ./test does.
/// </summary>
public sealed class Schermafdrukken(Proefportaal portaal, Scherm scherm)
{
    private static readonly (int Breedte, ColorScheme Kleur, string Naam)[] Vormen =
    [
        (1280, ColorScheme.Light, "1280-licht"),
        (1280, ColorScheme.Dark, "1280-donker"),
        (320, ColorScheme.Light, "320-licht"),
        (320, ColorScheme.Dark, "320-donker"),
    ];

    private static IEnumerable<string> Namen => Paginalijst.Alle.Select(pagina => pagina.Naam).Concat(Standen.Alle.Select(stand => stand.Naam));

    [Fact]
    public async Task Elke_pagina_staat_op_een_plaat()
    {
        var map = Environment.GetEnvironmentVariable("SCHERMAFDRUKKEN") ?? "";
        Assert.SkipWhen(map.Length == 0, "SCHERMAFDRUKKEN names no folder for the pictures.");
        Directory.CreateDirectory(map);
        foreach (var oud in Directory.EnumerateFiles(map, "*.png"))
        {
            File.Delete(oud);
        }

        foreach (var (naam, pad, rol) in Paginalijst.Alle)
        {
            var pagina = await scherm.Open(portaal.Adres, portaal.Token(rol), scripts: true);
            await pagina.GotoAsync(portaal.Adres(pad));
            await DrukAf(pagina, map, naam);
        }

        foreach (var (naam, rol, bereik) in Standen.Alle)
        {
            await using var eigen = new Proefportaal();
            await eigen.InitializeAsync();
            var pagina = await scherm.Open(eigen.Adres, eigen.Token(rol), scripts: true);
            await bereik(eigen, pagina);
            await DrukAf(pagina, map, naam);
        }

        foreach (var (_, _, vorm) in Vormen)
        {
            await MaakContactvel(map, vorm);
        }

        Assert.Equal((Namen.Count() + 1) * Vormen.Length, Directory.GetFiles(map, "*.png").Length);
    }

    private static async Task DrukAf(IPage pagina, string map, string naam)
    {
        foreach (var (breedte, kleur, vorm) in Vormen)
        {
            await pagina.SetViewportSizeAsync(breedte, 900);
            await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = kleur });
            await pagina.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(map, $"{naam}-{vorm}.png"), FullPage = true });
        }

        await pagina.Context.CloseAsync();
    }

    /// <summary>All pages of one form beside each other, as a page and as a picture.</summary>
    private async Task MaakContactvel(string map, string vorm)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Contactvel</title><style>body{margin:16px;display:grid;grid-template-columns:repeat(6,1fr);gap:16px;font:14px system-ui;background:#888}figure{margin:0}img{width:100%;height:340px;object-fit:cover;object-position:top}</style>");
        foreach (var naam in Namen)
        {
            html.Append(CultureInfo.InvariantCulture, $"<figure><a href=\"{naam}-{vorm}.png\"><img src=\"{naam}-{vorm}.png\" alt=\"\"></a><figcaption>{WebUtility.HtmlEncode(naam)}</figcaption></figure>");
        }

        var bestand = Path.Combine(map, $"contactvel-{vorm}.html");
        await File.WriteAllTextAsync(bestand, html.ToString());
        var vel = await scherm.Open(new Uri("file:///"), token: "", scripts: false);
        await vel.SetViewportSizeAsync(1800, 900);
        await vel.GotoAsync(new Uri(Path.GetFullPath(bestand)).ToString());
        await vel.ScreenshotAsync(new PageScreenshotOptions { Path = Path.ChangeExtension(bestand, ".png"), FullPage = true });
        await vel.Context.CloseAsync();
    }
}
