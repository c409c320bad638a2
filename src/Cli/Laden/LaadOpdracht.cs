using System.CommandLine;
using Monitoring.Cli.Importeren;
using Monitoring.Cli.Verbinding;

namespace Monitoring.Cli.Laden;

/// <summary>monitor laad: the sample data, once, and a folder of real DUO files when named. What ./run calls.</summary>
internal static class LaadOpdracht
{
    // Stands before a file name so that every page can say that the figures are invented.
    private const string Voorbeeld = "voorbeeld/";

    public static Command Maak()
    {
        var map = new Argument<DirectoryInfo>("map") { Description = "Map met voorbeeldgegevens." }.AcceptExistingOnly();
        var duo = new Option<DirectoryInfo>("--duo") { Description = "Map met echte DUO-bestanden." }.AcceptExistingOnly();
        var merk = new Option<FileInfo>("--merk") { Description = "Bestand dat onthoudt dat de voorbeeldgegevens er al staan." };
        var opdracht = new Command("laad", "Voorbeeldgegevens laden, en desgewenst echte DUO-bestanden.") { map, duo, merk };
        opdracht.SetAction(async (keuze, annulering) =>
        {
            using var platform = Platform.Verbind();
            await LaadVoorbeeld(platform, keuze.GetRequiredValue(map), keuze.GetValue(merk), annulering);
            if (keuze.GetValue(duo) is { } duoMap)
            {
                await DuoImport.Voer(platform, duoMap, herkomst: "", annulering);
            }

            Console.WriteLine("Alle gegevens staan erin.");
            return 0;
        });
        return opdracht;
    }

    private static async Task LaadVoorbeeld(Platform platform, DirectoryInfo map, FileInfo? merk, CancellationToken annulering)
    {
        if (merk is { Exists: true })
        {
            Console.WriteLine("De voorbeeldgegevens staan er al.");
            return;
        }

        await DuoImport.Voer(platform, map, Voorbeeld, annulering);
        await OnderzoekenImport.Voer(platform, new FileInfo(Path.Combine(map.FullName, "onderzoeken.csv")), Voorbeeld, annulering);
        await OppImport.Voer(platform, new FileInfo(Path.Combine(map.FullName, "opps.csv")), annulering);
        if (merk is not null)
        {
            await File.WriteAllTextAsync(merk.FullName, "", annulering);
        }
    }
}
