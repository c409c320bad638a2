using System.Globalization;
using Spectre.Console;

namespace Monitoring.Cli;

/// <summary>Numbers on screen are Dutch: 1.234.567 and 12,5.</summary>
internal static class Taal
{
    public static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Dutch from here on; on a pipe plain lines, without colours and not cut to a width.</summary>
    public static void StelIn()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = Nederlands;
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Capabilities.Ansi = false;
            AnsiConsole.Profile.Width = 10_000;
        }
    }
}
