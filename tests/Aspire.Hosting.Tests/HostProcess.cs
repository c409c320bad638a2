using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Aspire.Hosting.Tests;

/// <summary>A host in a process of its own. Every process that comes from it carries a mark in its environment, so none can hide.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly string Program = typeof(HostProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "TestHost").Value!;

    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly Task _reading;

    private HostProcess(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public int ProcessId => _process.Id;

    public static HostProcess Start(string scenario, TestFolder folder, params string[] settings)
    {
        // A script in the background hands an interrupt signal that is ignored to its children; the host must hear it.
        var start = new ProcessStartInfo("env", ["--default-signal=INT,QUIT", "dotnet"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        string[] arguments = [Program, scenario, $"--Monitoring:DataMap={folder.Data}", $"--Uitvoer={folder.Output}", .. settings];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var mark = $"TEST_RUN={Guid.NewGuid():N}";
        start.Environment["TEST_RUN"] = mark["TEST_RUN=".Length..];
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment.Remove("OTEL_EXPORTER_OTLP_ENDPOINT");
        return new HostProcess(Process.Start(start)!) { Mark = mark };
    }

    public required string Mark { get; init; }

    public Task WaitForLineAsync(string part) => UntilAsync(() => Lines.Any(l => l.Contains(part, StringComparison.Ordinal)), $"line '{part}'");

    public Task WaitUntilReadyAsync() => WaitForLineAsync("Klaar: alle onderdelen draaien");

    public async Task UntilAsync(Func<bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < Limit, $"No {what} within {Limit}.\n{string.Join('\n', Lines)}");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Limit, TestContext.Current.CancellationToken);
        await _reading.WaitAsync(Limit, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>All processes that come from this host, the host itself left out.</summary>
    public IReadOnlyDictionary<int, string> Descendants() => Directory.EnumerateDirectories("/proc")
        .Select(path => int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && id != _process.Id && ReadProc(id, "environ").Split('\0').Contains(Mark, StringComparer.Ordinal))
        .ToDictionary(id => id, id => ReadProc(id, "cmdline").Replace('\0', ' '));

    public string UrlOf(string resource)
    {
        var line = Lines.First(l => l.Contains($"{resource}: gestart", StringComparison.Ordinal));
        return line[line.IndexOf("http://", StringComparison.Ordinal)..].Split(' ')[0];
    }

    public static void Signal(int processId, string signal)
    {
        // It may have ended in the meantime; then kill says so, which is no news here.
        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {processId.ToString(CultureInfo.InvariantCulture)} 2>/dev/null"]);
        kill.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        foreach (var id in Descendants().Keys)
        {
            Signal(id, "KILL");
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string ReadProc(int processId, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{processId}/{file}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It ended in the meantime, or belongs to someone else.
            return string.Empty;
        }
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (_lines)
            {
                _lines.Add(line);
            }
        }
    }
}
