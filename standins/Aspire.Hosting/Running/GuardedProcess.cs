using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Aspire.Hosting.Running;

/// <summary>
/// One child process in a process group of its own, under a guard (guard.bash) that ends the group when this host ends,
/// even by kill -9. Whatever is left of the group when the guard is gone is killed.
/// </summary>
internal sealed class GuardedProcess
{
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OutputDrain = TimeSpan.FromSeconds(2);
    private static readonly string GuardScript = ReadGuardScript();

    private readonly Process _process;
    private readonly LastLines _lastLines = new();

    private GuardedProcess(Process process, LaunchPlan plan, Action<string> write)
    {
        _process = process;
        Exited = WatchAsync(plan, write);
    }

    /// <summary>The process group's id, which is the guard's process id.</summary>
    internal int GroupId => _process.Id;

    /// <summary>The exit code, once the process has ended and all it wrote has been read; 128 plus the signal when a signal ended it.</summary>
    internal Task<int> Exited { get; }

    internal IReadOnlyList<string> LastLines => _lastLines.ToList();

    internal static GuardedProcess Start(LaunchPlan plan, Action<string> write)
    {
        var start = new ProcessStartInfo("setsid")
        {
            WorkingDirectory = plan.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // -p: bash reads no start-up file that the environment names.
        string[] guard = ["bash", "-p", "-c", GuardScript, "guard", Grace.TotalSeconds.ToString(CultureInfo.InvariantCulture), plan.LockFile ?? string.Empty];
        foreach (var argument in guard.Concat(plan.Command))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in plan.Environment)
        {
            if (value is null)
            {
                start.Environment.Remove(name);
            }
            else
            {
                start.Environment[name] = value;
            }
        }

        var process = Process.Start(start) ?? throw new DistributedApplicationException("setsid could not be started.");
        return new GuardedProcess(process, plan, write);
    }

    /// <summary>Asks the group to stop, and kills it after <see cref="Grace"/> or when cancelled.</summary>
    /// <returns>Whether it stopped by itself.</returns>
    internal async Task<bool> StopAsync(CancellationToken killNow)
    {
        if (!Exited.IsCompleted)
        {
            UnixSignal.SendToGroup(GroupId, UnixSignal.Terminate);
        }

        try
        {
            await Exited.WaitAsync(Grace, killNow);
            return true;
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            UnixSignal.SendToGroup(GroupId, UnixSignal.Kill);
            await Exited;
            return false;
        }
    }

    private async Task<int> WatchAsync(LaunchPlan plan, Action<string> write)
    {
        var output = Task.WhenAll(ReadAsync(_process.StandardOutput, plan, write), ReadAsync(_process.StandardError, plan, write));
        await _process.WaitForExitAsync(CancellationToken.None);
        UnixSignal.SendToGroup(GroupId, UnixSignal.Kill);
        // A descendant that left the group could hold the pipe open for ever.
        await Task.WhenAny(output, Task.Delay(OutputDrain));
        return _process.ExitCode;
    }

    private async Task ReadAsync(StreamReader reader, LaunchPlan plan, Action<string> write)
    {
        while (await reader.ReadLineAsync(CancellationToken.None) is { } line)
        {
            _lastLines.Add(line);
            if (plan.Shows(line))
            {
                write(line);
            }
        }
    }

    private static string ReadGuardScript()
    {
        using var stream = typeof(GuardedProcess).Assembly.GetManifestResourceStream("guard.bash")
            ?? throw new InvalidOperationException("guard.bash is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
