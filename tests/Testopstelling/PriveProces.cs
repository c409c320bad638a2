using System.Diagnostics;

namespace Monitoring.Testopstelling;

/// <summary>
/// A program in a process group of its own, tied to us by its standard input: when that closes, because we stop it or because the test
/// process dies, the whole group is killed. So nothing outlives a test run.
/// </summary>
internal sealed class PriveProces : IAsyncDisposable
{
    private readonly Process _schil;

    private PriveProces(Process schil) => _schil = schil;

    public bool IsGestopt => _schil.HasExited;

    /// <param name="opdracht">Shell text; background parts end with an ampersand.</param>
    public static PriveProces Start(string opdracht, string map, IReadOnlyDictionary<string, string> omgeving)
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

        return new PriveProces(Process.Start(start) ?? throw new InvalidOperationException("setsid kon niet starten."));
    }

    /// <summary>Kills it, as a power cut would.</summary>
    public async ValueTask DisposeAsync()
    {
        _schil.StandardInput.Close();
        await _schil.WaitForExitAsync();
        _schil.Dispose();
    }
}
