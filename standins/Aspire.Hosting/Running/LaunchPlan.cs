namespace Aspire.Hosting.Running;

/// <summary>Everything needed to start one process. A null environment value removes an inherited variable.</summary>
/// <param name="Command">The program and its arguments.</param>
/// <param name="WorkingDirectory">An existing folder.</param>
/// <param name="Environment">What differs from the host's own environment.</param>
/// <param name="LockFile">Held as long as the process lives, or null.</param>
/// <param name="Shows">Which lines appear on the console; all are remembered for a report.</param>
internal sealed record LaunchPlan(
    IReadOnlyList<string> Command,
    string WorkingDirectory,
    IReadOnlyDictionary<string, string?> Environment,
    string? LockFile,
    Func<string, bool> Shows);
