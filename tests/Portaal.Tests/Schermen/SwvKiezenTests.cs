using Microsoft.Playwright;

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>
/// Samenwerkingsverbanden to compare are chosen in a list of more pages. Searching, sorting and paging keep the choice, with scripts or
/// without.
/// </summary>
public sealed class SwvKiezenTests(Proefportaal portaal, Scherm scherm)
{
    private const string TeVeel = "U koos 4 samenwerkingsverbanden. Er passen er hoogstens 3 naast elkaar: haal er 1 weg.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Bladeren_en_sorteren_laten_de_keuze_staan(bool scripts)
    {
        var pagina = await scherm.Open(portaal.Adres, "", scripts);
        await pagina.GotoAsync("/samenwerkingsverbanden?zoek=veel");
        await pagina.Locator("#kies-PO9001").CheckAsync();
        await Knop(pagina, "Plaats").ClickAsync();
        await Assertions.Expect(pagina.Locator("th[aria-sort=ascending]")).ToContainTextAsync("Plaats");
        await Knop(pagina, "Volgende pagina").ClickAsync();
        // The order of the first page is that of the second.
        await Assertions.Expect(pagina.Locator("th[aria-sort=ascending]")).ToContainTextAsync("Plaats");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Ook gekozen, niet op deze pagina" }).Locator("#kies-PO9001")).ToBeCheckedAsync();
        await pagina.Locator("#kies-VO9002").CheckAsync();
        await Knop(pagina, "Vorige pagina").ClickAsync();
        await Assertions.Expect(pagina.Locator("tbody #kies-PO9001")).ToBeCheckedAsync();
        // Enter on a tick does what Enter in the field does: it searches, and loses nothing.
        await pagina.Locator("#kies-PO9001").PressAsync("Enter");
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Welk samenwerkingsverband zoekt u?");
        await Assertions.Expect(pagina.Locator("tbody #kies-PO9001")).ToBeCheckedAsync();
        await Knop(pagina, "Vergelijk de gekozen samenwerkingsverbanden").ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync("Waarin verschillen deze samenwerkingsverbanden?");
        // What was chosen on another page stands above the list.
        await Assertions.Expect(pagina.Locator("#vergelijking-bijschrift")).ToContainTextAsync("Noorderveen, Voorbeeldstad e.o.");
        await pagina.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_er_meer_kiest_dan_er_naast_elkaar_passen_leest_dat_en_kan_er_een_weghalen(bool scripts)
    {
        var pagina = await scherm.Open(portaal.Adres, "", scripts);
        await pagina.GotoAsync("/samenwerkingsverbanden?zoek=veel");
        foreach (var code in new[] { "PO9001", "PO9101", "PO9102", "PO9103" })
        {
            await pagina.Locator($"#kies-{code}").CheckAsync();
        }

        var antwoord = await pagina.RunAndWaitForResponseAsync(() => Knop(pagina, "Vergelijk de gekozen samenwerkingsverbanden").ClickAsync(), antwoord => antwoord.Url.Contains("/vergelijken?", StringComparison.Ordinal));
        Assert.Equal(422, antwoord.Status);
        await Assertions.Expect(pagina.Locator("#foutoverzicht")).ToContainTextAsync(TeVeel);
        await Assertions.Expect(pagina.GetByLabel("Code 4")).ToHaveValueAsync("PO9103");

        await pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kies in de lijst" }).ClickAsync();
        await Assertions.Expect(pagina.GetByRole(AriaRole.Alert)).ToHaveTextAsync(TeVeel);
        await Assertions.Expect(Knop(pagina, "Vergelijk de gekozen samenwerkingsverbanden")).ToHaveAccessibleDescriptionAsync(TeVeel);
        foreach (var code in new[] { "PO9101", "PO9102", "PO9103" })
        {
            await pagina.Locator($"#kies-{code}").UncheckAsync();
        }

        await Knop(pagina, "Vergelijk de gekozen samenwerkingsverbanden").ClickAsync();
        await Assertions.Expect(pagina.GetByText("Kies twee of drie samenwerkingsverbanden.")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByLabel("Code 1")).ToHaveValueAsync("PO9001");
        await pagina.GetByLabel("Code 2").FillAsync("VO9002");
        await Knop(pagina, "Vergelijk").ClickAsync();
        await Assertions.Expect(pagina.Locator("#vergelijking-bijschrift")).ToContainTextAsync("Voorbeeldstad e.o., Noorderveen");
        await pagina.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_verder_zoekt_of_alles_wil_zien_neemt_mee_wat_sindsdien_is_aangevinkt(bool scripts)
    {
        var pagina = await scherm.Open(portaal.Adres, "", scripts);
        await pagina.GotoAsync("/samenwerkingsverbanden?zoek=veel&swv=PO9101&swv=PO9102");
        await pagina.Locator("#kies-PO9001").CheckAsync();
        await pagina.Locator("#kies-PO9102").UncheckAsync();
        await pagina.GetByLabel("Naam, plaats, postcode of code").FillAsync("PO9001");
        await Knop(pagina, "Zoek").Last.ClickAsync();
        await Assertions.Expect(pagina.Locator("tbody #kies-PO9001")).ToBeCheckedAsync();
        await Assertions.Expect(pagina.Locator("#kies-PO9101")).ToBeCheckedAsync();
        await Assertions.Expect(pagina.Locator("#kies-PO9102")).ToHaveCountAsync(0);
        await pagina.Locator("tbody #kies-PO9001").UncheckAsync();
        await Knop(pagina, "Alle samenwerkingsverbanden").ClickAsync();
        await Assertions.Expect(pagina.GetByLabel("Naam, plaats, postcode of code")).ToHaveValueAsync("");
        await Assertions.Expect(pagina.Locator("#kies-PO9101")).ToBeCheckedAsync();
        await Assertions.Expect(pagina.Locator("input[name=swv]:checked")).ToHaveCountAsync(1);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Wie_niets_vindt_houdt_zijn_keuze()
    {
        var pagina = await scherm.Open(portaal.Adres, "", scripts: false);
        await pagina.GotoAsync("/samenwerkingsverbanden?zoek=bestaatniet&swv=PO9001&swv=VO9002");
        await Assertions.Expect(pagina.GetByText("Geen samenwerkingsverband past bij")).ToBeVisibleAsync();
        await Assertions.Expect(pagina.GetByText("in de lijst", new PageGetByTextOptions { Exact = false })).ToHaveCountAsync(0);
        var ook = pagina.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "Ook gekozen, niet op deze pagina" });
        await Assertions.Expect(ook.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Checked = true })).ToHaveCountAsync(2);
        await Knop(pagina, "Vergelijk de gekozen samenwerkingsverbanden").ClickAsync();
        await Assertions.Expect(pagina.Locator("#vergelijking-bijschrift")).ToContainTextAsync("Voorbeeldstad e.o., Noorderveen");
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Een_bestand_met_te_veel_samenwerkingsverbanden_wordt_niet_stil_korter()
    {
        using var browser = portaal.Browser();
        using var antwoord = await browser.Haal("/samenwerkingsverbanden/vergelijken.csv?swv=PO9001&swv=PO9101&swv=PO9102&swv=VO9002");
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, antwoord.StatusCode);
        Assert.Contains(TeVeel, await antwoord.Tekst(), StringComparison.Ordinal);
    }

    private static ILocator Knop(IPage pagina, string naam) => pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = naam, Exact = true });
}
