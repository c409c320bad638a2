using System.Text;
using Microsoft.Playwright;

namespace Monitoring.Systeem.Tests.Reizen;

/// <summary>Files that a visitor has on the computer.</summary>
internal static class Bestand
{
    public static FilePayload Csv(string naam, string inhoud) => new() { Name = naam, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(inhoud) };
}
