using Microsoft.Playwright;

namespace Monitoring.Browseropstelling;

/// <summary>Debian's Chromium under Playwright, started when the first page is asked for.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>The first that is there. The shell draws the same pages without the windows of a desktop browser, which cost more than most pages do.</summary>
    private static readonly string[] Programmas = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _gestart = new(Start);

    /// <summary>Whether this machine has it.</summary>
    public static bool IsGeinstalleerd => Programma is not null;

    /// <summary>Why a test is skipped when <see cref="IsGeinstalleerd"/> is false.</summary>
    public static string NietGeinstalleerd => $"Chromium is not installed ({string.Join(", ", Programmas)}).";

    private static string? Programma => Array.Find(Programmas, File.Exists);

    /// <summary>A page of a fresh browser profile; close its context when done.</summary>
    /// <param name="koppen">Sent with every request.</param>
    public async Task<IPage> Open(Uri adres, bool scripts, IReadOnlyDictionary<string, string>? koppen = null)
    {
        ArgumentNullException.ThrowIfNull(adres);
        var (_, browser) = await _gestart.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = adres.ToString(),
            JavaScriptEnabled = scripts,
            Locale = "nl-NL",
            // Tests have a certificate that they signed themselves.
            IgnoreHTTPSErrors = adres.Scheme == Uri.UriSchemeHttps,
            ExtraHTTPHeaders = koppen,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_gestart.IsValueCreated)
        {
            var (playwright, browser) = await _gestart.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright, IBrowser)> Start()
    {
        // Room for a busy machine: an expectation that holds does not wait.
        Assertions.SetDefaultExpectTimeout(30_000);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programma,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        }));
    }
}
