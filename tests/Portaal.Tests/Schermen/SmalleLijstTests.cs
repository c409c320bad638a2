using Microsoft.Playwright;
using Monitoring.Contracts.Toegang;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>A list on a phone is read from top to bottom: no value of a row lies beyond the edge of the screen, and for who listens it is still a table.</summary>
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
    [InlineData(Rol.Inspecteur, "/inspecteur/planning", "Waarom")]
    [InlineData(Rol.SwvBestuur, "/bestuur/toezicht", "Vastgesteld")]
    [InlineData(Rol.SwvBestuur, "/bestuur", "Toelichting van het bestuur")]
    [InlineData(Rol.Beheer, "/beheer/signaleringswaarden", "Herkomst")]
    [InlineData("", "/indicatoren", "Wat telt mee")]
    [InlineData("", "/data", "Adres")]
    [InlineData(Rol.Inspecteur, "/inspecteur/objecten/swv/PO9001", "Status")]
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
        // As a screen reader gets it: what is not to be seen still counts, what is not displayed does not.
        var tabellen = await pagina.GetByRole(AriaRole.Table).And(pagina.Locator(".stapel")).AllAsync();
        Assert.NotEmpty(tabellen);
        foreach (var tabel in tabellen)
        {
            var koppen = await tabel.GetByRole(AriaRole.Columnheader).CountAsync();
            Assert.NotEqual(0, koppen);
            Assert.Equal(2, await tabel.GetByRole(AriaRole.Rowgroup).CountAsync());
            foreach (var rij in (await tabel.GetByRole(AriaRole.Row).AllAsync()).Skip(1))
            {
                Assert.Equal(koppen, await rij.GetByRole(AriaRole.Cell).Or(rij.GetByRole(AriaRole.Rowheader)).CountAsync());
            }
        }

        Assert.Empty(await pagina.Locator(".stapel, .stapel :is(thead, tbody, tr, th, td)").EvaluateAllAsync<string[]>("delen => delen.filter((deel) => !deel.hasAttribute('role')).map((deel) => deel.outerHTML)"));
        Assert.True(await pagina.EvaluateAsync<bool>("() => [...document.querySelectorAll('.tabelvak--lijst')].every((vak) => vak.scrollWidth <= vak.clientWidth)"));
        await pagina.SetViewportSizeAsync(1280, 700);
        Assert.Equal(0, await Benoemd(cellen));
        await pagina.Context.CloseAsync();
    }

    /// <summary>How many cells say in front of their value what it is.</summary>
    private static Task<int> Benoemd(ILocator cellen) => cellen.EvaluateAllAsync<int>("cellen => cellen.filter((cel) => getComputedStyle(cel, '::before').content !== 'none').length");
}
