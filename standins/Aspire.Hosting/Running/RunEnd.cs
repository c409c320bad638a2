namespace Aspire.Hosting.Running;

/// <summary>Why a run ends, in words for the person at the console; the lines are the last that the resource wrote.</summary>
internal sealed record RunEnd(HostExitCode ExitCode, string Message, IReadOnlyList<string> LastLines)
{
    internal static RunEnd OnRequest { get; } = new(HostExitCode.Stopped, "Op verzoek gestopt", []);
}
