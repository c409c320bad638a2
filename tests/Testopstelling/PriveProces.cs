using System.Diagnostics;

namespace Monitoring.Testopstelling;

/// <summary>
/// A program in a process group of its own, tied to us by its standard input: when that closes, because we stop it or because the test
/// process dies, the whole group is killed. So nothing outlives a test run.
/// </summary>
/// <param name="opdracht">Shell text; background parts end with an ampersand.</param>
/// <param name="map">Folder in which it runs and writes.</param>
internal sealed class PriveProces(string opdracht, string map, IReadOnlyDictionary<string, string> omgeving) : IServer
{
    private Process? _schil;

    public Task Start()
    {
        var start = new ProcessStartInfo("setsid", ["sh", "-c", $"({opdracht}) >uitvoer.log 2>&1 & cat >/dev/null; kill -KILL 0"])
        {
            WorkingDirectory = map,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var (naam, waarde) in omgeving)
        {
            start.Environment[naam] = waarde;
        }

        _schil = Process.Start(start) ?? throw new InvalidOperationException("setsid kon niet starten.");
        return Task.CompletedTask;
    }

    /// <summary>Kills it, as a power cut would.</summary>
    public async Task Stop()
    {
        if (_schil is { } schil)
        {
            _schil = null;
            schil.StandardInput.Close();
            await schil.WaitForExitAsync();
            schil.Dispose();
        }
    }

    public async Task<string?> Afloop() => _schil is { HasExited: true } ? await File.ReadAllTextAsync(Path.Combine(map, "uitvoer.log")) : null;

    public async ValueTask DisposeAsync() => await Stop();
}
