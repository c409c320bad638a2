using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>Points, clicks and types.</summary>
internal sealed class MetMuis(IPage pagina) : IBezoeker
{
    public IPage Pagina => pagina;

    public Task Volg(string link) => pagina.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = link }).First.ClickAsync();

    public Task Druk(string knop) => pagina.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = knop }).ClickAsync();

    public Task Vul(string veld, string tekst) => pagina.GetByLabel(veld).FillAsync(tekst);

    public async Task Kies(string veld, string begin)
    {
        var lijst = pagina.GetByLabel(veld, new PageGetByLabelOptions { Exact = true });
        var keuze = lijst.Locator("option").Filter(new LocatorFilterOptions { HasTextRegex = new Regex("^\\s*" + Regex.Escape(begin), RegexOptions.None, TimeSpan.FromSeconds(1)) }).First;
        await lijst.SelectOptionAsync(await keuze.GetAttributeAsync("value") ?? begin);
    }

    public Task KiesRondje(string keuze) => pagina.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = keuze, Exact = true }).CheckAsync();

    public Task Vink(string keuze) => pagina.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = keuze, Exact = true }).CheckAsync();

    public Task KiesBestand(string veld, string naam, string inhoud) => pagina.GetByLabel(veld).SetInputFilesAsync(Bestand.Csv(naam, inhoud));

    public Task Vouw(string uitleg) => pagina.Locator("summary").Filter(new LocatorFilterOptions { HasText = uitleg }).First.ClickAsync();
}
