using System.Globalization;

namespace Monitoring.Cli;

/// <summary>Numbers on screen are Dutch: 1.234.567 and 12,5.</summary>
internal static class Taal
{
    public static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");
}
