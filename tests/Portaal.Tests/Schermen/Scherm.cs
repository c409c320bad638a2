using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Monitoring.Portaal.Tests.Schermen.Scherm))]

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>Debian's Chromium under Playwright; tests are skipped where it is not installed.</summary>
public sealed class Scherm : IAsyncLifetime
{
    private const string Programma = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Programma))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programma,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A page of a fresh browser profile; close its context when done.</summary>
    /// <param name="token">Sent with every request, as the gateway would; empty for nobody.</param>
    public async Task<IPage> Open(Uri adres, string token, bool scripts)
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not installed ({Programma}).");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = adres.ToString(),
            JavaScriptEnabled = scripts,
            Locale = "nl-NL",
            ExtraHTTPHeaders = token.Length > 0 ? new Dictionary<string, string> { ["Authorization"] = "Bearer " + token } : null,
        });
        return await context.NewPageAsync();
    }
}
