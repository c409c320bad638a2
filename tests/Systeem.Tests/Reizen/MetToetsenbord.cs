using Microsoft.Playwright;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>
/// Uses the keyboard only: goes forward with Tab until the thing stands in focus, and looks at every stop whether the focus can be seen.
/// </summary>
internal sealed class MetToetsenbord(IPage pagina) : IBezoeker
{
    // Longer than the way through any page of ours; further on, the thing cannot be reached.
    private const int MeesteStappen = 250;

    private const string Focus = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return ['', '', true];
          const namen = [e.getAttribute('aria-label'), ...[...(e.labels ?? [])].map(label => label.innerText), e.tagName === 'INPUT' || e.tagName === 'SELECT' || e.tagName === 'TEXTAREA' ? '' : e.textContent];
          const stijl = getComputedStyle(e);
          const zichtbaar = stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2 || e.matches('main, svg *');
          const soort = e.tagName === 'INPUT' ? 'input-' + e.type : e.tagName.toLowerCase();
          return [soort, namen.filter(Boolean).join(' ').replace(/\s+/g, ' ').trim(), zichtbaar];
        }
        """;

    public IPage Pagina => pagina;

    public Task Volg(string link) => Open("a", link);

    public Task Druk(string knop) => Open("button", knop);

    public async Task Vul(string veld, string tekst)
    {
        await Ga(soort => soort is "input-text" or "input-search" or "textarea", veld);
        await pagina.Keyboard.PressAsync("Control+A");
        await pagina.Keyboard.InsertTextAsync(tekst);
    }

    public async Task Kies(string veld, string begin)
    {
        await Ga(soort => soort == "select", veld);
        await pagina.Keyboard.TypeAsync(begin);
    }

    public async Task KiesRondje(string keuze)
    {
        var (_, naam) = await Ga(soort => soort == "input-radio", "");
        for (var stap = 0; naam != keuze; stap++)
        {
            Assert.True(stap < MeesteStappen, $"De keuze '{keuze}' is met de pijltjes niet te bereiken.");
            await pagina.Keyboard.PressAsync("ArrowDown");
            (_, naam) = await InFocus();
        }

        await pagina.Keyboard.PressAsync("Space");
    }

    public async Task Vink(string keuze)
    {
        await Ga(soort => soort == "input-checkbox", keuze);
        await pagina.Keyboard.PressAsync("Space");
    }

    public async Task KiesBestand(string veld, string naam, string inhoud)
    {
        await Ga(soort => soort == "input-file", veld);
        // The window that opens on Enter is the computer's own: this puts the file where that window would.
        await pagina.Locator(":focus").SetInputFilesAsync(Bestand.Csv(naam, inhoud));
    }

    public async Task Vouw(string uitleg)
    {
        await Ga(soort => soort == "summary", uitleg);
        await pagina.Keyboard.PressAsync("Enter");
    }

    private async Task Open(string soort, string naam)
    {
        await Ga(gevonden => gevonden == soort, naam);
        await pagina.Keyboard.PressAsync("Enter");
    }

    private async Task<(string Soort, string Naam)> Ga(Func<string, bool> soort, string naam)
    {
        // The way of the focus can be judged when the style of the page is there.
        await Testopstelling.Wacht.Tot(async () => await pagina.EvaluateAsync<string>("() => document.readyState") == "complete");
        var gezien = new List<string>();
        for (var stap = 0; stap < MeesteStappen; stap++)
        {
            await pagina.Keyboard.PressAsync("Tab");
            var gevonden = await InFocus();
            gezien.Add($"{gevonden.Soort} '{gevonden.Naam}'");
            if (soort(gevonden.Soort) && gevonden.Naam.Contains(naam, StringComparison.Ordinal))
            {
                return gevonden;
            }
        }

        throw new InvalidOperationException($"'{naam}' is met Tab niet te bereiken op {pagina.Url}. Wel: {string.Join(", ", gezien.Distinct())}");
    }

    private async Task<(string Soort, string Naam)> InFocus()
    {
        var focus = await pagina.EvaluateAsync<System.Text.Json.JsonElement>(Focus);
        var (soort, naam) = (focus[0].GetString()!, focus[1].GetString()!);
        Assert.True(focus[2].GetBoolean(), $"De focus op '{naam}' ({soort}) is niet te zien op {pagina.Url}.");
        return (soort, naam);
    }
}
