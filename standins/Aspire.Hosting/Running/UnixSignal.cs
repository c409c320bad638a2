using System.Runtime.InteropServices;

namespace Aspire.Hosting.Running;

/// <summary>Sends signals to a whole process group.</summary>
internal static partial class UnixSignal
{
    internal const int Kill = 9;
    internal const int Terminate = 15;

    /// <summary>Sends a signal to the group and reports whether it has any process left.</summary>
    internal static bool SendToGroup(int groupId, int signal) => SendSignal(-groupId, signal) == 0;

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendSignal(int processId, int signal);
}
