using System.CommandLine;
using Grpc.Core;
using Monitoring.Cli.Importeren;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Domein;
using Monitoring.DuoBestanden;

namespace Monitoring.Cli.Laden;

/// <summary>monitor laad: the sample data, once, a folder of real DUO files when named, and a welcome. What ./run calls.</summary>
internal static class LaadOpdracht
{
    // Stands before a file name so that every page can say that the figures are invented.
    private const string Voorvoegsel = "voorbeeld/";

    public static Command Maak()
    {
        var voorbeeld = new Option<DirectoryInfo>("--voorbeeld") { Description = "Map met voorbeeldgegevens." }.AcceptExistingOnly();
        var duo = new Option<DirectoryInfo>("--duo") { Description = "Map met echte DUO-bestanden." }.AcceptExistingOnly();
        var merk = new Option<FileInfo>("--merk") { Description = "Bestand dat onthoudt dat de voorbeeldgegevens er al staan." };
        var accounts = new Option<FileInfo>("--accounts") { Description = "Bestand met de accounts, voor de welkomsttekst." }.AcceptExistingOnly();
        var opdracht = new Command("laad", "Voorbeeldgegevens laden, en desgewenst echte DUO-bestanden.") { voorbeeld, duo, merk, accounts };
        opdracht.SetAction(async (keuze, annulering) =>
        {
            var instellingen = CliInstellingen.Lees();
            using (var platform = new Platform(instellingen))
            {
                await LaadVoorbeeld(platform, instellingen, keuze.GetValue(voorbeeld), keuze.GetValue(merk), annulering);
                await LaadDuo(platform, keuze.GetValue(duo), annulering);
            }

            Console.WriteLine("Alle gegevens staan erin.");
            Welkom.Toon(instellingen.Web, keuze.GetValue(accounts));
            return 0;
        });
        return opdracht;
    }

    private static async Task LaadVoorbeeld(Platform platform, CliInstellingen instellingen, DirectoryInfo? map, FileInfo? merk, CancellationToken annulering)
    {
        if (map is null || merk is { Exists: true })
        {
            return;
        }

        await DuoImport.Voer(platform, map, Voorvoegsel, annulering);
        await Voorbeelddossiers.Laad(platform, new FileInfo(Path.Combine(map.FullName, Voorbeelddossiers.Bestandsnaam)), annulering);
        await OnderzoekenImport.Voer(platform, [.. map.EnumerateFiles("onderzoeken*.csv").OrderBy(bestand => bestand.Name, StringComparer.Ordinal)], Voorvoegsel, annulering);
        await ResultatenImport.Voer(platform, new FileInfo(Path.Combine(map.FullName, "onderwijsresultaten.csv")), Voorvoegsel, annulering);
        await OppImport.Voer(platform, new FileInfo(Path.Combine(map.FullName, "opps.csv")), annulering);
        await Voorbeeldwerk.Laad(platform, new FileInfo(Path.Combine(map.FullName, OppwerkBestand.Bestandsnaam)), annulering);
        await Voorbeeldonderzoeken.Start(instellingen, annulering);
        if (merk is not null)
        {
            await File.WriteAllTextAsync(merk.FullName, "", annulering);
        }
    }

    /// <summary>A folder that cannot be read is told and does not take the running platform down.</summary>
    private static async Task LaadDuo(Platform platform, DirectoryInfo? map, CancellationToken annulering)
    {
        if (map is null)
        {
            return;
        }

        try
        {
            await DuoImport.Voer(platform, map, herkomst: "", annulering);
        }
        catch (RpcException fout) when (fout.StatusCode is StatusCode.InvalidArgument or StatusCode.ResourceExhausted)
        {
            Foutmelding.Meld($"De bestanden in {map.FullName} zijn niet ingelezen. {fout.Status.Detail}", 1);
        }
        catch (WeigeringException fout)
        {
            Foutmelding.Meld(fout.Message, 1);
        }
    }
}
