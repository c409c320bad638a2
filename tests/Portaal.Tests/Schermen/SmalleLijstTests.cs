using Microsoft.Playwright;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>A list on a phone is read from top to bottom: no value of a row lies beyond the edge of the screen.</summary>
public sealed class SmalleLijstTests(Proefportaal portaal, Scherm scherm)
{
    [Theory]
    [InlineData(Rol.Inspecteur, "/inspecteur/werkvoorraad?van=alle", "Uiterlijk")]
    [InlineData(Rol.Inspecteur, "/inspecteur/risico?welke=alle", "Laatste eindoordeel")]
    [InlineData(Rol.School, "/school", "Uiterste datum")]
    [InlineData(Rol.Beheer, "/beheer/imports", "Afgewezen")]
    [InlineData("", "/samenwerkingsverbanden", "Vergelijken")]
    [InlineData("", "/samenwerkingsverbanden/PO9001", "Aanleiding om te kijken")]
    [InlineData(Rol.Beheer, "/beheer", "Toestand")]
    [InlineData(Rol.SwvBestuur, "/bestuur/resultaten", "Gevraagd op")]
    public async Task Op_een_telefoon_staat_elke_waarde_van_een_rij_in_beeld_met_de_kop_van_haar_kolom(string rol, string pad, string kop)
    {
        var pagina = await scherm.Open(portaal.Adres, portaal.Token(rol), scripts: true);
        await pagina.SetViewportSizeAsync(320, 700);
        await pagina.GotoAsync(pad);
        var cellen = pagina.Locator(".stapel > tbody > tr > :is(th, td)");
        Assert.NotEqual(0, await cellen.CountAsync());
        Assert.Equal(0, await cellen.EvaluateAllAsync<int>("cellen => cellen.filter((cel) => cel.getBoundingClientRect().right > window.innerWidth).length"));
        Assert.Contains(kop, await cellen.EvaluateAllAsync<string[]>("cellen => cellen.map((cel) => cel.dataset.kop ?? '')"));
        Assert.NotEqual(0, await Benoemd(cellen));
        Assert.True(await pagina.EvaluateAsync<bool>("() => [...document.querySelectorAll('.tabelvak--lijst')].every((vak) => vak.scrollWidth <= vak.clientWidth)"));
        await pagina.SetViewportSizeAsync(1280, 700);
        Assert.Equal(0, await Benoemd(cellen));
        await pagina.Context.CloseAsync();
    }

    /// <summary>How many cells say in front of their value what it is.</summary>
    private static Task<int> Benoemd(ILocator cellen) => cellen.EvaluateAllAsync<int>("cellen => cellen.filter((cel) => getComputedStyle(cel, '::before').content !== 'none').length");
}
