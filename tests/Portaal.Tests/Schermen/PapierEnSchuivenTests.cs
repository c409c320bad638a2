using Microsoft.Playwright;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>A long table stays readable: its head stays in sight on a screen and comes back on every sheet of paper.</summary>
public sealed class PapierEnSchuivenTests(Proefportaal portaal, Scherm scherm)
{
    private const string Kop = ".utrecht-table > thead > tr > th";

    [Theory]
    [InlineData(Rol.Inspecteur, "/inspecteur/financien")]
    [InlineData("", "/samenwerkingsverbanden")]
    public async Task De_kop_van_een_lange_tabel_blijft_in_beeld_bij_het_schuiven(string rol, string pad)
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(rol), scripts: false);
        await pagina.SetViewportSizeAsync(1400, 320);
        await pagina.GotoAsync(pad);
        await pagina.Locator("tbody > tr").Last.ScrollIntoViewIfNeededAsync();
        var vak = await pagina.Locator(Kop).First.BoundingBoxAsync();
        Assert.NotNull(vak);
        Assert.True(await pagina.EvaluateAsync<bool>("() => window.scrollY > 0"), "De pagina hoeft niet te schuiven.");
        Assert.InRange(vak.Y, 0, 320 - vak.Height);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Op_papier_is_er_geen_menu_en_staat_de_kop_van_een_tabel_op_elk_vel()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Inspecteur), scripts: true);
        await pagina.GotoAsync("/inspecteur/financien");
        await Assertions.Expect(pagina.Locator(".menu")).ToBeVisibleAsync();
        await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        foreach (var weg in new[] { ".menu", ".kop .zoekveld", ".kop__bezoeker", ".filters", ".formulier__knoppen", ".paginering a" })
        {
            Assert.Equal(0, await pagina.Locator(weg).Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
        }

        await Assertions.Expect(pagina.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("table-header-group", await Stijl(pagina, ".utrecht-table > thead", "display"));
        // A head that sticks to the screen would hide a row of the next sheet.
        Assert.Equal("static", await Stijl(pagina, Kop, "position"));
        Assert.Equal("avoid", await Stijl(pagina, ".utrecht-table > tbody > tr", "breakInside"));
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_thema_past_met_zijn_kerncijfers_op_een_scherm_en_staat_op_papier_open()
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(Rol.Ministerie), scripts: false);
        await pagina.SetViewportSizeAsync(1280, 900);
        await pagina.GotoAsync("/ministerie/thema/opp");
        var kern = await pagina.Locator(".kerncijfers").BoundingBoxAsync();
        Assert.NotNull(kern);
        Assert.InRange(kern.Y + kern.Height, 1, 900);
        var grafieken = pagina.Locator(".uitklap figure");
        var gevouwen = await grafieken.CountAsync();
        Assert.NotEqual(0, gevouwen);
        Assert.Equal(0, await grafieken.Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
        await pagina.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(gevouwen, await grafieken.Filter(new LocatorFilterOptions { Visible = true }).CountAsync());
        await pagina.Context.CloseAsync();
    }

    private static Task<string> Stijl(IPage pagina, string plek, string eigenschap) => pagina.Locator(plek).First.EvaluateAsync<string>("(element, naam) => getComputedStyle(element)[naam]", eigenschap);
}
