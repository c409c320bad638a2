using Microsoft.Playwright;
using Monitoring.Browseropstelling;

[assembly: AssemblyFixture(typeof(Monitoring.Portaal.Tests.Schermen.Scherm))]

namespace Monitoring.Portaal.Tests.Schermen;

/// <summary>A browser for the tests of pages; they are skipped where none is installed.</summary>
public sealed class Scherm : IAsyncDisposable
{
    private readonly Chromium _chromium = new();

    /// <summary>A page of a fresh browser profile; close its context when done.</summary>
    /// <param name="token">Sent with every request, as the gateway would; empty for nobody.</param>
    public Task<IPage> Open(Uri adres, string token, bool scripts)
    {
        Assert.SkipUnless(Chromium.IsGeinstalleerd, Chromium.NietGeinstalleerd);
        return _chromium.Open(adres, scripts, token.Length > 0 ? new Dictionary<string, string> { ["Authorization"] = "Bearer " + token } : null);
    }

    public ValueTask DisposeAsync() => _chromium.DisposeAsync();
}
