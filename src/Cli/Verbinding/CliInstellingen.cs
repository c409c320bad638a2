using System.Text.Json;
using Monitoring.Contracts.Domein;

namespace Monitoring.Cli.Verbinding;

/// <summary>Where the platform is and as whom the command line signs in; written by the app host, for the owner only.</summary>
/// <param name="Web">Address of the pages.</param>
/// <param name="Gateway">gRPC address of the gateway.</param>
/// <param name="InspecteurSecret">Secret of the inspecteur whose unfinished onderzoeken are sample data; empty where there is none.</param>
internal sealed record CliInstellingen(string Web, string Gateway, string Issuer, string ClientId, string ClientSecret, string InspecteurSecret = "")
{
    private const string Standaardplaats = ".monitoring/cli.json";

    /// <summary>Reads the file named by MONITOR_CONFIG, or .monitoring/cli.json in this folder or one above it.</summary>
    public static CliInstellingen Lees()
    {
        var bestand = Environment.GetEnvironmentVariable("MONITOR_CONFIG") ?? Zoek()
            ?? throw new WeigeringException("cli.geen-instellingen", "Geen instellingen gevonden. Start eerst ./run, of wijs MONITOR_CONFIG naar een bestand met Gateway, Issuer, ClientId en ClientSecret.");
        try
        {
            return JsonSerializer.Deserialize<CliInstellingen>(File.ReadAllText(bestand))
                ?? throw new WeigeringException("cli.instellingen-leeg", $"{bestand} is leeg.");
        }
        catch (JsonException)
        {
            throw new WeigeringException("cli.instellingen-onleesbaar", $"{bestand} is geen geldig instellingenbestand.");
        }
    }

    private static string? Zoek()
    {
        for (var map = new DirectoryInfo(Environment.CurrentDirectory); map is not null; map = map.Parent)
        {
            var bestand = Path.Combine(map.FullName, Standaardplaats);
            if (File.Exists(bestand))
            {
                return bestand;
            }
        }

        return null;
    }
}
