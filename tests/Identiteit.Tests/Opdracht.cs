using System.ComponentModel;
using System.Diagnostics;

namespace Monitoring.Identiteit.Tests;

/// <summary>One run of a program to its end.</summary>
internal static class Opdracht
{
    /// <summary>
    /// Runs the program in the folder and returns its exit code and everything it wrote; null when the program is not
    /// on this machine. Cancellation ends the program and its children.
    /// </summary>
    public static async Task<(int Code, string Uitvoer)?> VoerUit(
        string programma,
        string map,
        string[] argumenten,
        CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(programma, argumenten)
        {
            WorkingDirectory = map,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // An environment meant for the services would otherwise decide whether the provider starts.
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("NODE_ENV");

        using var proces = new Process { StartInfo = start };
        try
        {
            proces.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        try
        {
            var uitvoer = proces.StandardOutput.ReadToEndAsync(cancellationToken);
            var fouten = proces.StandardError.ReadToEndAsync(cancellationToken);
            await proces.WaitForExitAsync(cancellationToken);
            return (proces.ExitCode, await uitvoer + await fouten);
        }
        catch (OperationCanceledException)
        {
            proces.Kill(entireProcessTree: true);
            throw;
        }
    }
}
