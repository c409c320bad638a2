using System.Text.Json;

namespace Monitoring.Cli.Laden;

/// <summary>The address to open and the sign-in name of each role.</summary>
internal static class Welkom
{
    public static void Toon(string web, FileInfo? accounts)
    {
        Console.WriteLine();
        Console.WriteLine($"  Open {web}");
        if (accounts is not null)
        {
            using var inhoud = JsonDocument.Parse(File.ReadAllBytes(accounts.FullName));
            Console.WriteLine("  Aanmelden kan als:");
            foreach (var account in inhoud.RootElement.EnumerateArray())
            {
                Console.WriteLine($"    {account.GetProperty("sub").GetString(),-16} {account.GetProperty("omschrijving").GetString()}");
            }
        }

        Console.WriteLine("  Stoppen: Ctrl+C");
    }
}
