using System.Diagnostics;
using Monitoring.Cli.Verbinding;
using Monitoring.Contracts.Domein;
using Monitoring.Contracts.Financien.V1;
using Monitoring.Contracts.Toezicht.V1;
using Monitoring.DuoBestanden;
using Monitoring.DuoBestanden.Schemas;
using Spectre.Console;

namespace Monitoring.Cli.Importeren;

/// <summary>A folder of DUO files: each file goes to the service that owns what is in it, recognised by its columns.</summary>
internal static class DuoImport
{
    private const int Herkenningslengte = 64 * 1024;
    private static readonly HashSet<string> VoorFinancien = new(StringComparer.Ordinal)
    {
        JaarrekeningBalans.Schema.Code, JaarrekeningBatenLasten.Schema.Code, JaarrekeningOverheidsbijdragen.Schema.Code, BesturenSwv.Schema.Code, LeerlingenSwv.Schema.Code,
    };

    private static readonly HashSet<string> VoorToezicht = new(StringComparer.Ordinal)
    {
        BesturenSwv.Schema.Code, SwvAdressen.Schema.Code, LeerlingenBoMetSwv.Schema.Code, LeerlingenPoCluster.Schema.Code, VestigingenBo.Schema.Code, VestigingenVo.Schema.Code, Pc4Swv.Schema.Code, LeerlingenVo.Schema.Code, ObjectenVanToezicht.Schema.Code,
    };

    // The platform's own formats, which have a command of their own.
    private static bool IsEigenBestand(string naam) => naam.StartsWith("onderzoeken", StringComparison.OrdinalIgnoreCase) || string.Equals(naam, "onderwijsresultaten.csv", StringComparison.OrdinalIgnoreCase) || naam.StartsWith("dossiers-", StringComparison.OrdinalIgnoreCase) || string.Equals(naam, "opps.csv", StringComparison.OrdinalIgnoreCase);

    public static async Task<int> Voer(Platform platform, DirectoryInfo map, string herkomst, CancellationToken annulering)
    {
        var bestanden = map.EnumerateFiles("*.csv").Where(bestand => !IsEigenBestand(bestand.Name)).OrderBy(bestand => bestand.Name, StringComparer.Ordinal).Select(bestand => (Bestand: bestand, Schema: Herken(bestand))).ToList();
        if (bestanden.Count == 0)
        {
            throw new WeigeringException("importeer.geen-bestanden", $"In {map.FullName} staan geen CSV-bestanden van DUO.");
        }

        foreach (var (bestand, _) in bestanden.Where(gevonden => gevonden.Schema is null))
        {
            AnsiConsole.MarkupLineInterpolated(Taal.Nederlands, $"[yellow]{bestand.Name}: niet herkend als een DUO-bestand dat het platform leest; overgeslagen.[/]");
        }

        var toezicht = bestanden.Where(gevonden => gevonden.Schema is { } schema && VoorToezicht.Contains(schema.Code)).Select(gevonden => gevonden.Bestand).ToList();
        var financien = bestanden.Where(gevonden => gevonden.Schema is { } schema && VoorFinancien.Contains(schema.Code)).Select(gevonden => gevonden.Bestand).ToList();
        var code = 0;
        if (toezicht.Count > 0)
        {
            using var aanroep = new Toezicht.ToezichtClient(platform.Kanaal).ImporteerObjecten(cancellationToken: annulering);
            code |= await Een("Scholen en samenwerkingsverbanden", () => Bestandsstroom.Verstuur("Scholen en samenwerkingsverbanden", aanroep, toezicht, herkomst, annulering));
        }

        if (financien.Count > 0)
        {
            using var aanroep = new Financien.FinancienClient(platform.Kanaal).ImporteerJaarrekeningen(cancellationToken: annulering);
            code |= await Een("Jaarrekeningen", () => Bestandsstroom.Verstuur("Jaarrekeningen", aanroep, financien, herkomst, annulering));
        }

        return code;
    }

    internal static async Task<int> Een(string wat, Func<Task<ImportUitkomst>> import)
    {
        var begin = Stopwatch.GetTimestamp();
        var uitkomst = await import();
        return uitkomst.Meld(wat, Stopwatch.GetElapsedTime(begin));
    }

    private static DuoSchema? Herken(FileInfo bestand)
    {
        using var invoer = bestand.OpenRead();
        var begin = new byte[Math.Min(Herkenningslengte, bestand.Length)];
        invoer.ReadExactly(begin);
        return DuoHerkenning.Herken(begin);
    }
}
