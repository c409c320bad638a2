using System.Globalization;
using Microsoft.Playwright;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>Every page as a picture, wide and narrow, light and dark, to look at with human eyes. Runs when SCHERMAFDRUKKEN names a folder.</summary>
public sealed class Schermafdrukken(Proefportaal portaal, Scherm scherm)
{
    [Fact]
    public async Task Elke_pagina_staat_op_een_plaat()
    {
        var map = Environment.GetEnvironmentVariable("SCHERMAFDRUKKEN") ?? "";
        Assert.SkipWhen(map.Length == 0, "SCHERMAFDRUKKEN names no folder for the pictures.");
        Directory.CreateDirectory(map);
        foreach (var (naam, pad, rol) in Paginalijst.Alle)
        {
            var pagina = await scherm.Open(portaal.Adres, portaal.Token(rol), scripts: true);
            await pagina.GotoAsync(portaal.Adres(pad));
            foreach (var breedte in new[] { 1280, 320 })
            {
                await pagina.SetViewportSizeAsync(breedte, 900);
                foreach (var (kleur, woord) in new[] { (ColorScheme.Light, "licht"), (ColorScheme.Dark, "donker") })
                {
                    await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = kleur });
                    var bestand = Path.Combine(map, string.Create(CultureInfo.InvariantCulture, $"{naam}-{breedte}-{woord}.png"));
                    await pagina.ScreenshotAsync(new PageScreenshotOptions { Path = bestand, FullPage = true });
                }
            }

            await pagina.Context.CloseAsync();
        }

        Assert.Equal(Paginalijst.Alle.Length * 4, Directory.GetFiles(map, "*.png").Length);
    }
}
