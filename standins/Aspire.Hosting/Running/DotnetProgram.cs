using System.Runtime.InteropServices;

namespace Aspire.Hosting.Running;

/// <summary>The dotnet program that belongs to the runtime this process uses.</summary>
internal static class DotnetProgram
{
    internal static string Path { get; } = Find();

    private static string Find()
    {
        // The runtime lies in <dotnet>/shared/Microsoft.NETCore.App/<version>/.
        var besideRuntime = System.IO.Path.GetFullPath("../../../dotnet", RuntimeEnvironment.GetRuntimeDirectory());
        return File.Exists(besideRuntime) ? besideRuntime : "dotnet";
    }
}
